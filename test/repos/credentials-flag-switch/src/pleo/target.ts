import { isOn } from '../flags/index.js';

export interface Target {
  api: 'legacy' | 'external';
  baseUrl: string;
  authorization: string;
}

const encode = (user: string, password = ''): string => Buffer.from(`${user}:${password}`).toString('base64');

const targets: Record<Target['api'], () => Target> = {
  legacy: () => ({
    api: 'legacy',
    baseUrl: 'https://openapi.pleo.io/v1',
    authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}`,
  }),
  external: () => ({
    api: 'external',
    baseUrl: 'https://external.pleo.io',
    authorization: `Basic ${encode(process.env.PLEO_EXTERNAL_KEY ?? '')}`,
  }),
};

/** Host and credential change together, never one without the other. */
export async function targetFor(companyId: string): Promise<Target> {
  const migrated = await isOn('pleo-external-api', companyId);
  return targets[migrated ? 'external' : 'legacy']();
}
