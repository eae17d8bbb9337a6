const BASE = 'https://openapi.pleo.io/v1';

export async function expenses(token: string) {
  return fetch(`${BASE}/expenses`, { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getExpenses
}

export async function other() {
  const list = await fetch('https://other.example/v1/expenses'
  return list;
}

export async function employees(token: string) {
  return fetch(`${BASE}/employees`, { headers: { Authorization: `Bearer ${token}` } }); // expect: legacy-call getEmployees
}
