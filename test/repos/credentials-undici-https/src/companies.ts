import { request, Agent, setGlobalDispatcher } from 'undici';

setGlobalDispatcher(new Agent({ keepAliveTimeout: 10_000 }));

const key = process.env.PLEO_API_KEY as string;

export async function companies() {
  const { body } = await request('https://external.pleo.io/v1/companies', {
    method: 'GET',
    query: { limit: 50 },
    headers: ['accept', 'application/json', 'authorization', 'Basic ' + Buffer.from(key.trim() + ':').toString('base64')],
  });
  return ((await body.json()) as { data: unknown[] }).data;
}

export async function subscriptions() {
  const { body } = await request('https://external.pleo.io/v1/subscriptions', {
    headers: { accept: 'application/json', authorization: `Token ${key}` }, // expect: wrong-auth-scheme
  });
  return ((await body.json()) as { data: unknown[] }).data;
}
