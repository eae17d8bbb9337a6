import { createEnv } from '@t3-oss/env-nextjs'
import { z } from 'zod'
import { billyEnv, pleoEnv } from '@hq/config/env'

export const env = createEnv({
  extends: [pleoEnv, billyEnv],
  server: {
    SESSION_SECRET: z.string(),
  },
  client: {
    NEXT_PUBLIC_STATUS_API: z.string().url(),
    NEXT_PUBLIC_DOCS_API: z.string().url(),
  },
  experimental__runtimeEnv: {
    NEXT_PUBLIC_STATUS_API: process.env.NEXT_PUBLIC_STATUS_API,
    NEXT_PUBLIC_DOCS_API: process.env.NEXT_PUBLIC_DOCS_API,
  },
})
