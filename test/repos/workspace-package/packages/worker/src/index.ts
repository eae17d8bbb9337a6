import { INTERNAL_URL, PLEO_URL } from '@acme/pleo-config';
import { receiptsOf } from '@acme/pleo-config/paths';

const token = process.env.PLEO_TOKEN;

export async function run(expenseId: string): Promise<void> {
  const receipts = await fetch(PLEO_URL + receiptsOf(expenseId), { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getExpenseReceipts
  await fetch(INTERNAL_URL + receiptsOf(expenseId), { method: 'POST', body: await receipts.text() });
}
