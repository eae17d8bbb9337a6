const csp = [
  "default-src 'self'",
  "img-src 'self' data: https://*.pleo.io",
  "connect-src 'self' https://openapi.pleo.io https://auth.pleo.io", // expect: legacy-host
  "frame-ancestors 'none'",
].join('; ')

/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  async headers() {
    return [{ source: '/:path*', headers: [{ key: 'Content-Security-Policy', value: csp }] }]
  },
}

export default nextConfig
