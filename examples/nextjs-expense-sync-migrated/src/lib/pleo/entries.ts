import { companyId, pages, pleo } from './client';
import type { AccountingEntry, Receipt } from './types';

const PAGE_SIZE = 100;
const DAY = 24 * 60 * 60 * 1000;

/** The entries of the last days. */
export function recentEntries(days: number): Promise<AccountingEntry[]> {
  return pages<AccountingEntry>(
    'POST',
    '/v1/accounting-entries:search',
    { company_id: companyId(), limit: String(PAGE_SIZE) },
    { includeDeleted: false, performedAtStart: new Date(Date.now() - days * DAY).toISOString() },
  );
}

export async function entry(id: string): Promise<AccountingEntry> {
  const { data } = await pleo<{ data: AccountingEntry }>('GET', `/v1/accounting-entries/${id}`);
  return data;
}

export function receiptsOf(entryId: string): Promise<Receipt[]> {
  return pages<Receipt>('GET', `/v1/accounting-entries/${encodeURIComponent(entryId)}/receipts`);
}
