import { Hono } from 'hono';

const app = new Hono();

app.get('/expenses/*', (c) => {
  const rest = c.req.path.slice('/expenses'.length);
  return fetch('http://expense-cache.internal/v1/expenses' + rest);
});

app.all('/*', async (c) => {
  const url = new URL(c.req.url);
  url.protocol = 'https:';
  url.port = '';
  url.hostname = 'openapi.pleo.io';
  const res = await fetch(url, { method: c.req.method, headers: { authorization: `Bearer ${c.env.PLEO_TOKEN}` } }); // expect: legacy-call (possible)
  return new Response(res.body, res);
});

export default app;
