import { client } from '../client/client.gen';
import { createClient, createConfig } from '@hey-api/client-fetch';

client.setConfig({
  auth: () => import.meta.env.PLEO_API_TOKEN,
});

client.interceptors.response.use((response, request) => {
  if (response.status === 401) console.warn('Pleo rejected the token', request.url);
  return response;
});

/** Our approvals service, written with the same generator; SDK functions take it as `client`. */
export const approvals = createClient(createConfig({ baseUrl: '/api/approvals' }));

export const listApprovals = (expenseId: string) =>
  approvals.get({ url: '/expenses/{expenseId}', path: { expenseId } });
