import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PLEO_API_URL: z.string().url().default('https://openapi.pleo.io/v1'),
  PLEO_API_TOKEN: z.string().min(20),
  QONTO_API_URL: z.string().url().default('https://thirdparty.qonto.com/v2'),
  QONTO_KEY: z.string(),
  REPORT_DAYS: z.coerce.number().int().positive().default(30),
})

const parsed = schema.safeParse(process.env)
if (!parsed.success) {
  console.error(parsed.error.flatten().fieldErrors)
  throw new Error('Invalid environment')
}

export const env = parsed.data
export type Env = z.infer<typeof schema>
