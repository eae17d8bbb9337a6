export const config = {
  pleo: {
    url: 'https://external.pleo.io',
    apiKey: process.env.PLEO_API_KEY!,
    companyId: process.env.PLEO_COMPANY_ID!,
    legacy: {
      url: 'https://openapi.pleo.io/v1',
      token: process.env.PLEO_LEGACY_API_TOKEN!,
    },
  },
  fortnox: {
    url: 'https://api.fortnox.se/3',
    accessToken: process.env.FORTNOX_ACCESS_TOKEN!,
    clientSecret: process.env.FORTNOX_CLIENT_SECRET!,
  },
} as const
