import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './schema.js';
import { secret } from './vault.js';

export interface Grant {
  accessToken: string;
  refreshToken: string;
  expires: number;
}

async function renew(grant: Grant): Promise<Grant> {
  const res = await fetch('https://auth.pleo.io/oauth/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: grant.refreshToken,
      client_id: await secret('pleo-client-id'),
      client_secret: await secret('pleo-client-secret'),
    }),
  });
  const json = (await res.json()) as { access_token: string; refresh_token: string; expires_in: number };
  return { accessToken: json.access_token, refreshToken: json.refresh_token, expires: Date.now() + json.expires_in * 1000 };
}

export function partnerClient(grant: Grant, persist: (g: Grant) => Promise<void>) {
  const auth: Middleware = {
    async onRequest({ request }) {
      if (grant.expires < Date.now() + 60_000) {
        grant = await renew(grant);
        await persist(grant);
      }
      request.headers.set('Authorization', `Bearer ${grant.accessToken}`);
      return request;
    },
  };
  const client = createClient<paths>({ baseUrl: 'https://external.pleo.io' });
  client.use(auth);
  return client;
}
