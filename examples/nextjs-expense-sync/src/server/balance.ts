import { pleoHeaders } from '@/lib/pleo/config';

/** Warns the treasurer before the cards run dry. */
export async function isRunningDry(threshold: number): Promise<boolean> {
  const response = await fetch('https://openapi.pleo.io/v1/companies/balance', { headers: pleoHeaders() });
  const balance = (await response.json()) as { available: number };
  return balance.available < threshold;
}
