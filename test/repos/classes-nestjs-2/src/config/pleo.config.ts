import { registerAs } from '@nestjs/config'

export default registerAs('pleo', () => ({
  baseUrl: process.env.PLEO_BASE_URL ?? 'https://openapi.pleo.io/v1',
  token: process.env.PLEO_API_TOKEN,
}))
