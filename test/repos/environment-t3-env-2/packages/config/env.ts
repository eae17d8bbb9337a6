import { createEnv } from '@t3-oss/env-core'
import { z } from 'zod'

export const pleoEnv = createEnv({
  server: {
    PLEO_HOST: z.string().default('https://openapi.pleo.io'),
    PLEO_SECRET: z.string().min(1),
  },
  runtimeEnvStrict: {
    PLEO_HOST: process.env.PLEO_HOST,
    PLEO_SECRET: process.env.PLEO_SECRET,
  },
})

export const billyEnv = createEnv({
  server: {
    BILLY_HOST: z.string().url().default('https://api.billysbilling.com'),
    BILLY_TOKEN: z.string().min(1),
  },
  runtimeEnv: process.env,
})
