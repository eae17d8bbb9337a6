import axios from 'axios';
import config from './config.js';

const http = axios.create({
  baseURL: config.get('pleo.baseUrl'),
  headers: { Authorization: `Bearer ${config.get('pleo.token')}` },
});

export async function list(status: string, offset = 0) {
  const { data } = await http.get('/expenses', { // expect: legacy-call getExpenses (likely)
    params: { status, pageOffset: offset, pageSize: config.get('pleo.pageSize') },
  });
  return data;
}

export async function show(id: string) {
  return (await http.get(`/expenses/${id}`)).data; // expect: legacy-call getExpense (likely)
}

export async function mark(ids: string[], status: 'QUEUED' | 'EXPORTED') {
  await http.put('/expenses', { expenseIds: ids, status }); // expect: legacy-call updateExpenses (likely)
}
