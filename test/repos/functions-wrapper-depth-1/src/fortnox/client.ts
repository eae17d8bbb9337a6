import { FORTNOX_ROOT, requireEnv } from '../config.js';
import { sendJson } from '../http/json.js';
import type { LedgerAccount } from '../pleo/ledger.js';

function fortnox<T>(method: string, path: string, payload?: unknown): Promise<T> {
  return sendJson<T>(method, `${FORTNOX_ROOT}${path}`, requireEnv('FORTNOX_TOKEN'), payload);
}

const read = <T>(path: string) => fortnox<T>('GET', path);
const replace = <T>(path: string, payload: unknown) => fortnox<T>('PUT', path, payload);

export async function chart(): Promise<LedgerAccount[]> {
  const body = await read<{ Accounts: { Number: number; Description: string }[] }>('/accounts');
  return body.Accounts.map((a) => ({ accountNumber: String(a.Number), name: a.Description }));
}

export const fortnoxEmployees = () => read<{ Employees: { Email: string }[] }>('/employees');

export const bookExpense = (id: string) => replace(`/expenses/${id}`, { Booked: true });
