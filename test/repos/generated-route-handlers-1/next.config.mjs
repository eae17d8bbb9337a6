/** @type {import('next').NextConfig} */
const nextConfig = {
  async rewrites() {
    return [
      // the old tablet app still asks for these
      { source: '/tablet/:path*', destination: 'https://openapi.pleo.io/v1/:path*' }, // expect: legacy-host
      { source: '/auth/:path*', destination: 'https://auth.pleo.io/oauth/:path*' },
    ]
  },
}

export default nextConfig
