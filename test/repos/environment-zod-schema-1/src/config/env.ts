import 'dotenv/config';
import { z } from 'zod';

const base = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().positive().default(8080),
  EXPORT_DIR: z.string().min(1),
});

const pleo = z.object({
  PLEO_BASE_URL: z
    .string()
    .url()
    .default('https://openapi.pleo.io/v1'),
  PLEO_API_TOKEN: z.string().min(20),
  PLEO_PAGE_SIZE: z.coerce.number().max(1000).default(250),
  // left over from the pilot, nothing reads it any more
  PLEO_PILOT_URL: z.string().url().default('https://openapi.staging.pleo.io'), // expect: legacy-host
});

const schema = base.merge(pleo).extend({
  SPEND_API: z.string().url().transform((value) => value.replace(/\/+$/, '')),
  VISMA_URL: z.string().url(),
  VISMA_TOKEN: z.string().optional(),
});

export type Env = z.infer<typeof schema>;

export const env: Env = schema.parse(process.env);
