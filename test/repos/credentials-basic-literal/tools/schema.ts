import { z } from 'zod';

/** What the tools read from the environment; every default here is harmless. */
export const env = z
  .object({
    PLEO_API_KEY: z.string().default('your-pleo-key'),
    PLEO_HOST: z.string().url().default('https://external.pleo.io'),
    PLEO_COMPANY_ID: z.string().uuid().default('633e0bed-afcf-4cbe-b9c3-8ee7452828da'),
    PLEO_KEY_SECRET_REF: z.string().default('op://Finance/Pleo/credential'),
  })
  .parse(process.env);

export const credentialNames = ['PLEO_API_KEY', 'PLEO_LEGACY_TOKEN', 'PLEO_CLIENT_SECRET'] as const;

export function describe(name: (typeof credentialNames)[number]): string {
  const pleoTokenHint = 'Settings > Open API > Create token';
  return name === 'PLEO_LEGACY_TOKEN' ? pleoTokenHint : 'Settings > API Keys';
}
