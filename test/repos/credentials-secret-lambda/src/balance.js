import { parameter } from './secrets.js';

// No balance in the new API yet, so this one keeps the old token.
export async function handler() {
  const token = await parameter(process.env.PLEO_TOKEN_PARAMETER);
  const res = await fetch('https://openapi.pleo.io/v1/companies/balance', {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { available, currency } = await res.json();
  if (available < 5000) console.warn('low balance: %d %s', available, currency);
}
