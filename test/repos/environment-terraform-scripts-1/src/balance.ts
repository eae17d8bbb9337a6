import { secret } from './secret';

export const handler = async () => {
  const res = await fetch(process.env.BALANCE_URL!, { headers: { Authorization: `Bearer ${await secret()}` } }); // expect: legacy-call getCompanyBalance (likely)
  const { available } = (await res.json()) as { available: number };
  // our own gateway, see infra/gateway.tf
  await fetch(`${process.env.GATEWAY_URL}/v1/companies/balance`, { method: 'POST', body: String(available) });
  return { available };
};
