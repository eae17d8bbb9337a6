import Fastify from 'fastify';
import { expensesOf, mossExpensesOf } from './expenses.js';
import { companyBalance, ping } from './balance.js';

const app = Fastify({ logger: true });

app.get<{ Params: { connection: string } }>('/v1/expenses/:connection', async (req) => {
  const since = new Date(Date.now() - 30 * 864e5);
  const [pleo, moss] = await Promise.all([
    expensesOf(req.params.connection, since),
    mossExpensesOf(req.params.connection),
  ]);
  return { pleo, moss };
});

app.get<{ Params: { connection: string } }>('/v1/companies/balance/:connection', (req) => companyBalance(req.params.connection));
app.get<{ Params: { connection: string } }>('/pleo/health/:connection', async (req) => ({ ok: await ping(req.params.connection) }));

await app.listen({ port: Number(process.env.PORT ?? 8080) });
