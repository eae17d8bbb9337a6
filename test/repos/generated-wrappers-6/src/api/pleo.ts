import { up } from 'up-fetch'
import { env } from '../env.ts'

export const upfetch = up(fetch, () => ({
  baseUrl: env.PLEO_API_BASE,
  headers: { Authorization: `Bearer ${env.PLEO_API_TOKEN}` },
  timeout: 30_000,
}))

export const mail = up(fetch, () => ({ baseUrl: env.MAIL_API }))
