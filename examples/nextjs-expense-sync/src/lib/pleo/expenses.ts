import { pleo } from './request';
import type { Expense, Page, Receipt } from './types';

const PAGE_SIZE = 100;
const DAY = 24 * 60 * 60 * 1000;

/** The expenses of the last days, newest pages last. */
export async function recentExpenses(days: number): Promise<Expense[]> {
  const found: Expense[] = [];
  let offset: number | null | undefined = 0;
  while (typeof offset === 'number') {
    const query = new URLSearchParams({
      dateFrom: new Date(Date.now() - days * DAY).toISOString(),
      pageOffset: String(offset),
      pageSize: String(PAGE_SIZE),
    });
    const page: Page<Expense> = await pleo<Page<Expense>>(`/expenses?${query}`);
    found.push(...(page.expenses ?? []));
    offset = page.metadata.pageInfo.nextPageOffset;
  }
  return found;
}

export const expense = (id: string) => pleo<Expense>(`/expenses/${id}`);

export async function receiptsOf(expenseId: string): Promise<Receipt[]> {
  return pleo<Receipt[]>(`/expenses/${encodeURIComponent(expenseId)}/receipts`);
}

/** What the bookkeepers have put into the export queue. */
export async function queuedExpenses(): Promise<Expense[]> {
  const page = await pleo<Page<Expense>>(`/expenses?status=QUEUED&pageSize=${PAGE_SIZE}`);
  return page.expenses ?? [];
}

export async function markExported(expenseIds: string[]): Promise<void> {
  await pleo('/expenses', {
    method: 'PUT',
    body: JSON.stringify({ expenseIds, status: 'EXPORTED' }),
  });
}
