import { ConfigType, registerAs } from '@nestjs/config'

export const pleoConfig = registerAs('pleo', () => ({
  url: process.env.PLEO_BASE_URL,
  token: process.env.PLEO_API_TOKEN,
  balance: {
    threshold: Number(process.env.BALANCE_THRESHOLD ?? 10_000),
    url: process.env.BALANCE_URL ?? 'https://openapi.pleo.io/v1/companies/balance',
  },
}))

export type PleoConfig = ConfigType<typeof pleoConfig>
