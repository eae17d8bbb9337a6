import { bankHost, expensesHost, mirrorBase, pleoBase } from './hosts';

const auth = (): HeadersInit => ({ Authorization: `Bearer ${process.env.PLEO_TOKEN}` });

async function json<T>(input: string | URL, init?: RequestInit): Promise<T> {
  const response = await fetch(input, init);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json() as Promise<T>;
}

export const teams = () =>
  json<{ teams: { id: string; name: string }[] }>(`${pleoBase()}/teams`, { headers: auth() }); // expect: legacy-call getTeams (likely)

export const mirroredTeams = () => json<{ teams: unknown[] }>(`${mirrorBase()}/teams`);

export async function expensesSince(from: Date) {
  const url = new URL('/v1/expenses', expensesHost);
  url.searchParams.append('dateFrom', from.toISOString());
  return json<{ expenses: { id: string }[] }>(url, { headers: auth() }); // expect: legacy-call getExpenses (likely)
}

export async function bankExpenses() {
  return json<unknown[]>(new URL('/v1/expenses', bankHost));
}

export function people() {
  const url = [process.env.CARDS_ROOT, process.env.RESOURCE_EMPLOYEES].join('/');
  return json<{ employees: { id: string }[] }>(url, { headers: auth() }); // expect: legacy-call getEmployees (likely)
}

// The base has a path of its own, which the absolute path throws away.
export function ratesWithoutVersion() {
  return json<{ taxCodes: unknown[] }>(new URL('/tax-codes', process.env.CARDS_ROOT), { headers: auth() }); // expect: undocumented-legacy-call
}

export function internalAccounts() {
  return json(`https://${process.env.INTERNAL_HOST}/v1/accounts`);
}

export function chargingAccounts() {
  return json(`https://${process.env.COMPLEO_HOST}/v1/accounts`);
}
