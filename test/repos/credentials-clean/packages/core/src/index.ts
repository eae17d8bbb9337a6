import { pleoKey } from './secrets.js';

const stage = process.env.STAGE === 'prod' ? 'prod' : 'stage';
const PLEO_HOST = { prod: 'https://external.pleo.io', stage: 'https://external.staging.pleo.io' }[stage];

const PLEO_TOKEN_HEADER = 'Authorization';
const PLEO_CACHE_KEY = 'pleo:fuel-entries:2026';

export async function fuelEntries(companyId: string): Promise<Array<{ id: string }>> {
  const accessToken = await pleoKey(stage);
  const res = await fetch(`${PLEO_HOST}/v1/accounting-entries:search?company_id=${companyId}`, {
    method: 'POST',
    headers: {
      [PLEO_TOKEN_HEADER]: `Basic ${Buffer.from(`${accessToken}:`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ includeDeleted: false }),
  });
  if (!res.ok) throw new Error(`${PLEO_CACHE_KEY}: ${res.status}`);
  return ((await res.json()) as { data: Array<{ id: string }> }).data;
}
