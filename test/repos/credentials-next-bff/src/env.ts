import { createEnv } from "@t3-oss/env-nextjs"
import { z } from "zod"

export const env = createEnv({
  server: {
    PLEO_CLIENT_SECRET: z.string().min(20),
    PLEO_API_KEY: z.string().optional(),
    SESSION_PASSWORD: z.string().min(32),
  },
  client: {
    NEXT_PUBLIC_PLEO_CLIENT_ID: z.string(),
    NEXT_PUBLIC_PLEO_TOKEN_URL: z.string().url(),
    NEXT_PUBLIC_POSTHOG_KEY: z.string(),
  },
  runtimeEnv: {
    PLEO_CLIENT_SECRET: process.env.PLEO_CLIENT_SECRET,
    PLEO_API_KEY: process.env.PLEO_API_KEY,
    SESSION_PASSWORD: process.env.SESSION_PASSWORD,
    NEXT_PUBLIC_PLEO_CLIENT_ID: process.env.NEXT_PUBLIC_PLEO_CLIENT_ID,
    NEXT_PUBLIC_PLEO_TOKEN_URL: process.env.NEXT_PUBLIC_PLEO_TOKEN_URL,
    NEXT_PUBLIC_POSTHOG_KEY: process.env.NEXT_PUBLIC_POSTHOG_KEY,
  },
})
