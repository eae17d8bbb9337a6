import { env } from './env.js';

const headers = {
  'X-AppSecretToken': env.economic.appSecret,
  'X-AgreementGrantToken': env.economic.grantToken,
  'Content-Type': 'application/json',
};

async function economic<T>(method: string, path: string, body?: object): Promise<T> {
  const res = await fetch(env.economic.baseUrl + path, { method, headers, body: body && JSON.stringify(body) });
  if (!res.ok) throw new Error(`e-conomic ${res.status}`);
  return res.json() as Promise<T>;
}

// e-conomic happens to have resources with the same names
export const listAccounts = () => economic<{ collection: unknown[] }>('GET', '/accounts');
export const listEmployees = () => economic<{ collection: unknown[] }>('GET', '/employees');
export const bookVoucher = (voucher: object) => economic('POST', '/journals/1/vouchers', voucher);

/** Charging points of the company cars; same shape of path, another company. */
export async function chargingExpenses(): Promise<unknown> {
  const res = await fetch(`${process.env.COMPLEO_URL}/v1/expenses`);
  return res.json();
}
