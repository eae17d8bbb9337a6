const BASE = 'https://openapi.pleo.io/v1';

async function call(path: string, init: RequestInit = {}) {
  const response = await fetch(BASE + path, {
    ...init,
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  });
  return response.json();
}

const one = (kind: string, id: string) => call(`/${kind}/${id}`);

export const expenses = () => call('/expenses'); // expect: legacy-call getExpenses
export const expense = (id: string) => one('expenses', id); // expect: legacy-call getExpense
export const account = (id: string) => one('accounts', id); // expect: legacy-call getAccount
export const finish = (expenseIds: string[]) =>
  call('/expenses', { method: 'PUT', body: JSON.stringify({ expenseIds, status: 'EXPORTED' }) }); // expect: legacy-call updateExpenses
