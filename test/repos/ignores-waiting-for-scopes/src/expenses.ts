import axios from 'axios';

const client = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
});

export async function expenses() {
  // The export of March needs it as it is.
  // pleo-migrate-ignore-next-line legacy-call -- export of March, FIN-2210

  const { data } = await client.get('/expenses', {
    params: { pageSize: 100 },
  });
  return data;
}

export async function employees() {
  const { data } = await client.get(
    '/employees',
  ); // pleo-migrate-ignore-line legacy-call until=2026-11-25 -- the last day is today
  return data;
}

// Not said: reported.
export const teams = () => client.get('/teams'); // expect: legacy-call
