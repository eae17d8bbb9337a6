import { isOn } from '../flags/index.js';

export async function balance(companyId: string): Promise<number | undefined> {
  // no balance in the new API
  if (await isOn('pleo-external-api', companyId)) return undefined;

  const res = await fetch('https://openapi.pleo.io/v1/companies/balance', {
    headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` },
  });
  const { available } = await res.json();
  return available;
}
