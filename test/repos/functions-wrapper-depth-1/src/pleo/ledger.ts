import { create, read } from './request.js';

export interface LedgerAccount {
  id?: string;
  accountNumber: string;
  name: string;
}

export async function ensureAccount(wanted: LedgerAccount): Promise<LedgerAccount> {
  const { accounts } = await read<{ accounts: LedgerAccount[] }>('/accounts'); // expect: legacy-call getAccounts
  const existing = accounts.find((a) => a.accountNumber === wanted.accountNumber);
  // Fortnox is the master; Pleo only gets what is missing.
  return existing ?? create<LedgerAccount>('/accounts', wanted); // expect: legacy-call createAccount (certain)
}

export function balance(): Promise<{ currency: string; available: number }> {
  return read('/companies/balance'); // expect: legacy-call getCompanyBalance
}

export function whoami(): Promise<{ id: string }> {
  return read('/me'); // expect: undocumented-legacy-call
}
