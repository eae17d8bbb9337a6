import type { Expense } from '@/lib/pleo/types';

const LEDGER_URL = process.env.LEDGER_URL ?? 'http://localhost:4000';

export async function book(expenses: Expense[]): Promise<string[]> {
  const response = await fetch(`${LEDGER_URL}/v1/expenses`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ source: 'pleo', expenses }),
  });
  const { booked } = (await response.json()) as { booked: string[] };
  return booked;
}
