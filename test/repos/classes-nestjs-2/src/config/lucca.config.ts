import { registerAs } from '@nestjs/config'

export default registerAs('lucca', () => ({
  baseUrl: process.env.LUCCA_BASE_URL ?? 'https://office-core.ilucca.net/api/v3',
  token: process.env.LUCCA_TOKEN,
}))
