import fetch from 'cross-fetch';
import './loadEnv';

const url = process.env.STAFF_URL!;

export async function staff(pageSize = 1000) {
  const query = new URLSearchParams({ pageSize: pageSize.toString() });
  const response = await fetch(`${url}?${query}`, { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } }); // expect: legacy-call getEmployees (likely)
  const { employees } = await response.json();
  return employees as { id: string; jobTitle: string }[];
}

export async function setTitle(id: string, jobTitle: string) {
  await fetch(`${url}/${id}`, { // expect: legacy-call updateEmployee (likely)
    method: 'PUT',
    headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ jobTitle }),
  });
}

export const notifyFinance = (text: string) =>
  fetch(process.env.EXPORT_CALLBACK!, { method: 'POST', body: JSON.stringify({ text }) });
