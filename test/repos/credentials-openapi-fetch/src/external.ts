import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './schema.js';
import { secret } from './vault.js';

const userOnly = (user: string) => 'Basic ' + Buffer.from(user.concat(':')).toString('base64');

const authenticate: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Authorization', userOnly(await secret('pleo-standalone-key')));
    return request;
  },
  onResponse({ response }) {
    if (response.status === 403) console.warn('scope missing for', new URL(response.url).pathname);
    return undefined;
  },
};

export const external = createClient<paths>({ baseUrl: 'https://external.pleo.io' });
external.use(authenticate);

export async function employees(companyId: string) {
  const { data, error } = await external.GET('/v2/employees', { params: { query: { company_id: companyId } } });
  if (error) throw error;
  return data.data;
}
