import { z } from 'zod'

export const env = z
  .object({
    PORT: z.coerce.number().default(8787),
    PLEO_API_TOKEN: z.string().min(1),
    PLEO_BASE_URL: z.string().url().default('https://openapi.pleo.io/v1'),
    JWKS_URL: z.string().url(),
  })
  .parse(process.env)
