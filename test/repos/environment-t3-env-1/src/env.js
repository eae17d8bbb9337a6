import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

export const env = createEnv({
  /**
   * Specify your server-side environment variables schema here. This way you can ensure the app
   * isn't built with invalid env vars.
   */
  server: {
    DATABASE_URL: z.string().url(),
    NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
    PLEO_BASE_URL: z.string().url(),
    PLEO_TOKEN: z.string(),
    PLEO_EXTERNAL_URL: z.string().url(),
    PLEO_API_KEY: z.string(),
  },

  client: {
    NEXT_PUBLIC_APP_URL: z.string().url(),
  },

  /** You can't destruct `process.env` as a regular object in the Next.js edge runtimes. */
  runtimeEnv: {
    DATABASE_URL: process.env.DATABASE_URL,
    NODE_ENV: process.env.NODE_ENV,
    PLEO_BASE_URL: process.env.PLEO_BASE_URL,
    PLEO_TOKEN: process.env.PLEO_TOKEN,
    PLEO_EXTERNAL_URL: process.env.PLEO_EXTERNAL_URL,
    PLEO_API_KEY: process.env.PLEO_API_KEY,
    NEXT_PUBLIC_APP_URL: process.env.NEXT_PUBLIC_APP_URL,
  },
  skipValidation: !!process.env.SKIP_ENV_VALIDATION,
  emptyStringAsUndefined: true,
});
