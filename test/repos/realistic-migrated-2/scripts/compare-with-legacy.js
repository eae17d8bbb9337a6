// Compares old and new for one month. To be deleted when finance has signed.
import axios from 'axios';
import { entries } from '../src/pleo.js';

const legacy = axios.create();
legacy.defaults.baseURL = 'https://openapi.pleo.io/v1';
legacy.defaults.headers.common.Authorization = `Bearer ${process.env.PLEO_LEGACY_TOKEN}`;

async function oldIds(dateFrom, dateTo) {
  const ids = [];
  for (let pageOffset = 0; pageOffset !== null; ) {
    const { data } = await legacy.get('/expenses', { params: { dateFrom, dateTo, pageOffset } }); // expect: legacy-call getExpenses (certain)
    ids.push(...data.expenses.map((e) => e.id));
    pageOffset = data.metadata.pageInfo.nextPageOffset ?? null;
  }
  return ids;
}

const old = await oldIds('2025-01-01T00:00:00.000Z', '2025-01-31T23:59:59.999Z');
const now = new Set((await entries()).map((e) => e.id));
const lost = old.filter((id) => !now.has(id));
for (const id of lost) {
  const { data } = await legacy.get(`/expenses/${id}`); // expect: legacy-call getExpense (certain)
  console.log(id, data.type, data.note);
}
console.log(`${lost.length} of ${old.length} are not in the new API`);
