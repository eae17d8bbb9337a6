const csp = [
  "default-src 'self'",
  "connect-src 'self' https://openapi.pleo.io https://o42.ingest.sentry.io", // expect: legacy-host
].join('; ')

/** @type {import('next').NextConfig} */
export default {
  async headers() {
    return [{ source: '/(.*)', headers: [{ key: 'Content-Security-Policy', value: csp }] }]
  },
}
