import type { Handler } from 'aws-lambda';
import { pleo } from '../lib/pleo';

interface Input {
  booked: string[];
  failed: string[];
}

export const handler: Handler<Input, { changed: number }> = async ({ booked, failed }) => {
  const api = await pleo();
  const jobs: [string, string[]][] = [
    ['EXPORTED', booked],
    ['NOT_EXPORTED', failed],
  ];
  for (const [status, expenseIds] of jobs) {
    if (expenseIds.length) await api.put('/expenses', { expenseIds, status }); // expect: legacy-call updateExpenses (likely)
  }
  return { changed: booked.length + failed.length };
};
