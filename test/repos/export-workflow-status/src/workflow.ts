import axios from 'axios';

const pleo = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
});

type Status = 'EXPORTING' | 'EXPORTED';

export const queued = () => pleo.get('/expenses', { params: { status: 'QUEUED' } }); // expect: legacy-call getExpenses
export const queuedByQuery = () => pleo.get('/expenses?status=QUEUED&pageSize=100'); // expect: legacy-call getExpenses
export const start = (expenseIds: string[]) => pleo.put('/expenses', { expenseIds, status: 'EXPORTING' }); // expect: legacy-call updateExpenses
export const report = () => pleo.get('/expenses', { params: { dateFrom: '2026-01-01T00:00:00.000Z' } }); // expect: legacy-call getExpenses

export async function setStatus(expenseIds: string[], status: Status) {
  await pleo.put('/expenses', { expenseIds, status }); // expect: legacy-call updateExpenses
}
