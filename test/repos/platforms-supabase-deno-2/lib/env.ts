import { z } from "zod"

const Env = z.object({
  PLEO_TOKEN: z.string().min(10),
  BRIDGE_SECRET: z.string(),
  DATEV_URL: z.string().url().default("https://accounting-clients.api.datev.de/v1"),
})

export const env = Env.parse(Deno.env.toObject())
