import { createPleo } from '@acme/pleo-client'

export const pleo = createPleo({
  apiKey: process.env.PLEO_API_KEY!,
  companyId: process.env.PLEO_COMPANY_ID!,
})
