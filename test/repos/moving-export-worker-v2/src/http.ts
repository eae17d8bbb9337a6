import { request } from 'undici'
import { z } from 'zod'

const env = z
  .object({
    PLEO_HOST: z.string().url().default('https://external.pleo.io'),
    PLEO_API_KEY: z.string().min(1),
    PLEO_COMPANY_ID: z.string().uuid(),
  })
  .parse(process.env)

export const companyId = env.PLEO_COMPANY_ID

export async function api<T = any>(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<T> {
  const res = await request(`${env.PLEO_HOST}${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(env.PLEO_API_KEY + ':').toString('base64')}`,
      'content-type': 'application/json',
    },
    body: body ? JSON.stringify(body) : undefined,
  })
  if (res.statusCode >= 400) throw new Error(`${method} ${path} ${res.statusCode}`)
  return (await res.body.json()) as T
}
