import createClient from 'openapi-fetch';
import type { paths } from './schema';

const client = createClient<paths>({ baseUrl: 'https://openapi.pleo.io/v1' });

export async function expenseWithReceipts(token: string, expenseId: string) {
  const headers = { Authorization: `Bearer ${token}` };
  const { data: expense, error } = await client.GET('/expenses/{expenseId}', { params: { path: { expenseId } }, headers }); // expect: legacy-call getExpense (certain)
  if (error) throw new Error('expense ' + expenseId);
  const { data: receipts } = await client.GET('/expenses/{expenseId}/receipts', { // expect: legacy-call getExpenseReceipts (certain)
    params: { path: { expenseId } },
    headers,
  });
  return { ...expense, receipts: receipts ?? [] };
}
