import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().url(),
  PLEO_CLIENT_ID: z.string().min(1),
  PLEO_CLIENT_SECRET: z.string().min(1),
  PLEO_REDIRECT_URI: z.string().url(),
  SESSION_SECRET: z.string().min(32),
})

export const env = schema.parse(process.env)
