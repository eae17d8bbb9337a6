import { z } from 'zod';

const schema = z.object({
  PLEO_API_KEY: z.string().min(10),
  PLEO_LEGACY_TOKEN: z.string().min(10),
  PLEO_COMPANY_IDS: z.string().transform((s) => s.split(',')),
  BQ_DATASET: z.string().default('raw_pleo'),
  LOOKBACK_DAYS: z.coerce.number().default(7),
});

const env = schema.parse(process.env);

export const cfg = {
  apiKey: env.PLEO_API_KEY,
  legacyToken: env.PLEO_LEGACY_TOKEN,
  companies: env.PLEO_COMPANY_IDS,
  dataset: env.BQ_DATASET,
  since: new Date(Date.now() - env.LOOKBACK_DAYS * 86_400_000),
} as const;
