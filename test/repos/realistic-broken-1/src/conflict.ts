import axios from 'axios';
<<<<<<< HEAD
import { log } from './log';
=======
import { logger as log } from './logger';
>>>>>>> feature/pino

const BASE = 'https://openapi.pleo.io/v1';

export async function expenses(token: string) {
  const { data } = await axios.get(`${BASE}/expenses`, { // expect: legacy-call getExpenses
    headers: { Authorization: `Bearer ${token}` },
    params: { pageSize: 100 },
  });
<<<<<<< HEAD
  log('read', data.expenses.length);
=======
  log.info({ n: data.expenses.length }, 'read');
>>>>>>> feature/pino
  return data.expenses;
}

export async function markExported(token: string, expenseIds: string[]) {
  await axios.put(BASE + '/expenses', { expenseIds, status: 'EXPORTED' }, { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call updateExpenses
}
