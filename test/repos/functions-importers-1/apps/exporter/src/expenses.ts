import { send, UpstreamError } from '@fjord/http';
import { pleo, tripletex } from '@fjord/upstreams';

interface Expense {
  id: string;
  amountSettled: { value: number } | null;
}

export async function exportQueue(): Promise<number> {
  const { expenses } = await send<{ expenses: Expense[] }>(pleo, 'GET', '/expenses?status=QUEUED'); // expect: legacy-call getExpenses (certain)

  const done: string[] = [];
  for (const expense of expenses) {
    try {
      await send(tripletex, 'POST', '/expenses', { external: expense.id, amount: expense.amountSettled?.value });
      done.push(expense.id);
    } catch (err) {
      if (!(err instanceof UpstreamError) || err.status !== 409) throw err;
    }
  }

  if (done.length > 0) {
    await send(pleo, 'PUT', '/expenses', { expenseIds: done, status: 'EXPORTED' }); // expect: legacy-call updateExpenses (certain)
  }
  return done.length;
}
