import { read, replace } from './request.js';

export interface Expense {
  id: string;
  status: string;
  receiptIds: string[];
}

interface ExpensePage {
  expenses: Expense[];
  metadata: { pageInfo: { nextPageOffset: number | null } };
}

export async function queuedExpenses(): Promise<Expense[]> {
  const page = await read<ExpensePage>('/expenses', { status: 'QUEUED', pageSize: 500 }); // expect: legacy-call getExpenses
  return page.expenses;
}

export function markExported(expenseIds: string[]): Promise<unknown> {
  return replace('/expenses', { expenseIds, status: 'EXPORTED' }); // expect: legacy-call updateExpenses (certain)
}

export async function receiptsOf(expense: Expense): Promise<{ url: string; name: string }[]> {
  if (expense.receiptIds.length === 0) return [];
  return read(`/expenses/${expense.id}/receipts`); // expect: legacy-call getExpenseReceipts
}

/** Receipt links are pre-signed, no token needed. */
export async function download(receipt: { url: string }): Promise<ArrayBuffer> {
  const res = await fetch(receipt.url);
  return res.arrayBuffer();
}

/** The accountants asked for notes to be written back; works although nobody finds it in the reference. */
export function annotate(expense: Expense, note: string): Promise<unknown> {
  return replace(`/expenses/${encodeURIComponent(expense.id)}`, { note }); // expect: undocumented-legacy-call
}
