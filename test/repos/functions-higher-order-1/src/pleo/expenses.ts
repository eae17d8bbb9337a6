import pRetry, { AbortError } from 'p-retry';
import { getJson, limiter, withRetry } from './http.js';

export interface Expense {
  id: string;
  employeeId: string | null;
  departmentId: string | null;
}

interface Page {
  expenses: Expense[];
  metadata: { pageInfo: { nextPageOffset?: number | null } };
}

export async function expensePage(offset: number): Promise<Page> {
  return withRetry(() => getJson<Page>(`/expenses?pageOffset=${offset}&pageSize=100`)); // expect: legacy-call getExpenses (certain)
}

export async function receiptUrls(expense: Expense): Promise<string[]> {
  const receipts = await withRetry(
    (attempt) =>
      limiter.schedule(
        { priority: attempt },
        () => getJson<{ url: string }[]>(`/expenses/${expense.id}/receipts`), // expect: legacy-call getExpenseReceipts (certain)
      ),
    2,
  );
  return receipts.map((r) => r.url);
}

export function download(url: string): Promise<ArrayBuffer> {
  return withRetry(async () => (await fetch(url)).arrayBuffer());
}

export function markExported(expenseIds: string[]): Promise<void> {
  return pRetry(
    async () => {
      // expect-next-line: legacy-call updateExpenses (certain)
      const res = await fetch('https://openapi.pleo.io/v1/expenses', {
        method: 'PUT',
        headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ expenseIds, status: 'EXPORTED' }),
      });
      if (res.status === 403) throw new AbortError('token lacks the export permission');
      if (!res.ok) throw new Error(res.statusText);
    },
    { retries: 3, onFailedAttempt: (e) => console.warn(e.message) },
  );
}
