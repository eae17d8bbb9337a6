export const listExpenses = (token: string) =>
  fetch('https://openapi.pleo.io/v1/expenses', { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getExpenses
