import type { ExportItem } from '@/lib/pleo/types';

const LEDGER_URL = process.env.LEDGER_URL ?? 'http://localhost:4000';

/** Books the entries, and answers with the ids of those that were. */
export async function book(items: ExportItem[]): Promise<string[]> {
  const expenses = items.map(({ accountingEntryId, ...item }) => ({ id: accountingEntryId, ...item }));
  const response = await fetch(`${LEDGER_URL}/v1/expenses`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ source: 'pleo', expenses }),
  });
  const { booked } = (await response.json()) as { booked: string[] };
  return booked;
}
