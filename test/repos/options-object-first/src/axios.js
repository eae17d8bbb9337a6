import axios from 'axios';

const token = process.env.PLEO_TOKEN;

export const expenses = () =>
  axios({ // expect: legacy-call getExpenses
    url: 'https://openapi.pleo.io/v1/expenses',
    params: { pageSize: 100 },
    headers: { Authorization: `Bearer ${token}` },
  });

export const exported = (expenseIds) =>
  axios.request({ // expect: legacy-call updateExpenses
    method: 'put',
    baseURL: 'https://openapi.pleo.io/v1',
    url: '/expenses',
    data: { expenseIds, status: 'EXPORTED' },
    headers: { Authorization: `Bearer ${token}` },
  });

export const invoices = () => axios({ method: 'get', url: 'https://invoices.example/v1/expenses' });
