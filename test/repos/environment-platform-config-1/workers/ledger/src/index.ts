import { Hono } from 'hono';
import { cached } from './cache';

export type Bindings = {
  EXPENSES_ORIGIN: string;
  LOGS_ORIGIN: string;
  PLEO_TOKEN: string;
  CACHE: KVNamespace;
};

const app = new Hono<{ Bindings: Bindings }>();

app.get('/v1/expenses/:id', async (c) => {
  const upstream = await fetch(`${c.env.EXPENSES_ORIGIN}/v1/expenses/${c.req.param('id')}`, { // expect: legacy-call getExpense (likely)
    headers: { Authorization: `Bearer ${c.env.PLEO_TOKEN}` },
  });
  return c.json(await upstream.json(), upstream.ok ? 200 : 502);
});

app.get('/v1/accounts', async (c) =>
  c.json(
    await cached(c.env.CACHE, 'accounts', async () => {
      const url = new URL('/v1/accounts?pageSize=1000', c.env.EXPENSES_ORIGIN);
      const upstream = await fetch(url, { headers: { Authorization: `Bearer ${c.env.PLEO_TOKEN}` } }); // expect: legacy-call getAccounts (likely)
      return upstream.json();
    }),
  ),
);

app.notFound((c) => c.text('nothing here', 404));

export default {
  fetch: app.fetch,

  async scheduled(_controller: ScheduledController, env: Bindings, ctx: ExecutionContext) {
    const { status } = await fetch(env.EXPENSES_ORIGIN + '/v1/health'); // expect: legacy-call healthStatus (likely)
    ctx.waitUntil(fetch(env.LOGS_ORIGIN + '/v1/health', { method: 'POST', body: String(status) }));
  },
} satisfies ExportedHandler<Bindings>;
