import 'dotenv/config'

function must(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`Missing environment variable ${name}`)
  return value
}

export const config = {
  pleo: {
    // FIN-2291: moved to the new API in October, was https://openapi.pleo.io/v1
    apiUrl: 'https://external.pleo.io',
    balanceUrl: 'https://openapi.pleo.io/v1/companies/balance',
    token: must('PLEO_LEGACY_TOKEN'),
    balanceToken: must('PLEO_OPENAPI_TOKEN'),
    key: must('PLEO_EXTERNAL_API_KEY'),
    companyId: must('PLEO_COMPANY_ID'),
  },
  slack: {
    token: must('SLACK_BOT_TOKEN'),
    channel: process.env.SLACK_CHANNEL ?? '#finance-receipts',
  },
} as const
