/** @type {import('next').NextConfig} */
module.exports = {
  poweredByHeader: false,
  async redirects() {
    return [{ source: '/pleo', destination: 'https://app.pleo.io', permanent: false }];
  },
  async rewrites() {
    return [
      { source: '/hr/:path*', destination: 'https://api.personio.de/v1/:path*' },
      { source: '/spend/:path*', destination: 'https://openapi.pleo.io/v1/:path*' }, // expect: legacy-host
    ];
  },
};
