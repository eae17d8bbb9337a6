export async function syncExpenses() {
  const response = await fetch('https://openapi.pleo.io/v1/expenses', { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } }); // expect: legacy-call getExpenses
  return response.json();
}
