import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
import { secret } from './vault.js';

let ready: ReturnType<typeof build> | undefined;

async function build() {
  const api = createClient<paths>({ baseUrl: 'https://external.pleo.io' });
  const key = await secret('pleo-standalone-key');
  api.use({
    onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${key}`); // expect: wrong-auth-scheme
      return request;
    },
  });
  return api;
}

export async function findVendor(name: string) {
  const api = await (ready ??= build());
  const { data } = await api.POST('/v1/vendors:search', { body: { name } });
  return data?.data[0]?.id;
}
