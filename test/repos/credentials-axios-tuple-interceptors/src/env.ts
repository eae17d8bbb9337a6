import { parseEnv } from 'znv'
import { z } from 'zod'

export const env = parseEnv(process.env, {
  PLEO_API_KEY: z.string().min(20),
  PLEO_VENDOR_KEY: z.string().min(20),
  PLEO_TAGS_TOKEN: z.string().min(20),
  PLEO_STAGING_KEY: z.string().optional(),
  PLEO_COMPANY_ID: z.string().uuid(),
  NETSUITE_TOKEN: z.string(),
})
