import { pleo } from './pleo';
import { expand, fillPath, url } from './uri';

const Paths = {
  expense: '/expenses/{expenseId}',
  receipt: '/expenses/{expenseId}/receipts/{receiptId}',
} as const;

export const expense = (expenseId: string) => pleo<{ receiptIds: string[] }>(expand(Paths.expense, { expenseId })); // expect: legacy-call getExpense (certain)

export const receipt = (expenseId: string, receiptId: string) =>
  pleo<{ url: string }>(expand(Paths.receipt, { expenseId, receiptId })); // expect: legacy-call getExpenseReceipt (certain)

export function merchant(id: string): Promise<unknown> {
  return pleo(fillPath('/merchants/:id', { id })); // expect: undocumented-legacy-call
}

export async function employee(id: string): Promise<{ email: string }> {
  const res = await fetch(String.raw`https://openapi.pleo.io/v1/employees/${id}`, { // expect: legacy-call getEmployee (certain)
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  });
  return res.json();
}

export const byTag = (tagId: string) => pleo<{ expenses: { id: string }[] }>(url`/expenses?tagId=${tagId}`); // expect: legacy-call getExpenses (certain)
