const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export async function recentExpenses() {
  const response = await fetch('https://openapi.pleo.io/v1/expenses?pageSize=50', { headers }); // expect: legacy-call getExpenses (certain)
  return response.json();
}

export async function markAsExported(expenseIds: string[]) {
  await fetch('https://openapi.pleo.io/v1/expenses', { // expect: legacy-call updateExpenses (certain)
    method: 'PUT',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ expenseIds, status: 'EXPORTED' }),
  });
}

export const exchangeRates = () => fetch('https://api.rates.example/v1/latest?base=DKK');
