import { z } from "zod";

const schema = z.object({
  NODE_ENV: z.enum(["development", "production"]).default("development"),
  PLEO_API_TOKEN: z.string().min(1),
  PLEO_COMPANY_ID: z.string().uuid().optional(),
  FORTNOX_ACCESS_TOKEN: z.string().min(1),
  DRY_RUN: z.coerce.boolean().default(false),
});

export const env = schema.parse(process.env);
