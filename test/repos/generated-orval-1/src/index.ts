import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { mirrorAccounts } from './services/accounts';
import { getAccountGroup } from './api/pleo/endpoints';

const app = new Hono();

app.post('/accounts/mirror', async (c) => c.json(await mirrorAccounts()));

app.get('/account-groups/:id', async (c) => {
  const { data, status } = await getAccountGroup(c.req.param('id'));
  if (status !== 200) throw new Error(`https://openapi.pleo.io answered with ${status}`);
  return c.json(data.accounts);
});

serve({ fetch: app.fetch, port: 8787 });
