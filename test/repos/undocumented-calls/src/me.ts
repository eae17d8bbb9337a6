const BASE = 'https://openapi.pleo.io/v1';
const headers = { Authorization: `Bearer ${process.env.PLEO_TOKEN}` };

export const me = () => fetch(`${BASE}/me`, { headers }); // expect: undocumented-legacy-call
export const cards = () => fetch(`${BASE}/cards?limit=10`, { headers }); // expect: undocumented-legacy-call
export const annotate = (id: string, note: string) =>
  fetch(`${BASE}/expenses/${id}`, { method: 'PUT', headers, body: JSON.stringify({ note }) }); // expect: undocumented-legacy-call
export const expense = (id: string) => fetch(`${BASE}/expenses/${id}`, { headers }); // expect: legacy-call getExpense
export const mine = () => fetch('/v1/me');
