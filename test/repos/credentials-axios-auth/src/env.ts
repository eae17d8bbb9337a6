import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().url(),
  PLEO_API_KEY: z.string().min(20),
  PLEO_LEGACY_TOKEN: z.string().min(20),
  PLEO_COMPANY_ID: z.string().uuid(),
  SNOWPIPE_USER: z.string(),
  SNOWPIPE_PASSWORD: z.string(),
})

export const env = schema.parse(process.env)
