const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https://external.pleo.io",
].join('; ');

/** @type {import('next').NextConfig} */
export default {
  async headers() {
    return [{ source: '/:path*', headers: [{ key: 'Content-Security-Policy', value: policy }] }];
  },
};
