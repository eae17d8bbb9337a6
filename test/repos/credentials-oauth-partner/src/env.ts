import { z } from 'zod'

export const env = z
  .object({
    PLEO_CLIENT_ID: z.string().min(1),
    PLEO_CLIENT_SECRET: z.string().min(1),
    PLEO_REDIRECT_URI: z.string().url(),
    REDIS_URL: z.string().default('redis://localhost:6379'),
    PORT: z.coerce.number().default(3000),
  })
  .parse(process.env)
