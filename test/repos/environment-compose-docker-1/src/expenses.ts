import { Pool } from 'undici';
import { log } from './log.js';

const base = new URL(process.env.PLEO_BASE_URL!);
const pool = new Pool(base.origin, { connections: 4 });

const headers = { authorization: `Bearer ${process.env.PLEO_API_TOKEN}` };

export async function queued(): Promise<{ id: string; employeeId: string }[]> {
  const { body, statusCode } = await pool.request({ // expect: legacy-call getExpenses (likely)
    method: 'GET',
    path: `${base.pathname}/expenses`,
    query: { status: 'QUEUED', pageSize: 200 },
    headers,
  });
  if (statusCode !== 200) log.warn({ statusCode }, 'unexpected');
  return ((await body.json()) as { expenses: { id: string; employeeId: string }[] }).expenses;
}

export async function exported(ids: string[]): Promise<void> {
  await fetch(`${process.env.PLEO_BASE_URL}/expenses`, { // expect: legacy-call updateExpenses (likely)
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ expenseIds: ids, status: 'EXPORTED' }),
  });
}
