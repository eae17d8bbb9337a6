import Fastify from 'fastify';
import { fakturaList, saveFakturaEmployee } from './faktura.js';
import { list, one, saveEmployee, tagList } from './pleo.js';
import type { Kind } from './pleo.js';

const app = Fastify({ logger: true });

app.addHook('onRequest', async (req, reply) => {
  if (req.headers.authorization !== `Bearer ${process.env.SPENDVIEW_TOKEN}`) return reply.code(401).send();
});

app.get<{ Params: { kind: Kind } }>('/v1/:kind', async (req) => {
  const [pleo, faktura] = await Promise.all([list(req.params.kind), fakturaList(req.params.kind, false)]);
  return { pleo, faktura };
});

app.get<{ Params: { kind: 'expense' | 'account'; id: string } }>('/v1/:kind/:id', (req) => one(req.params.kind, req.params.id));

app.get<{ Querystring: { group?: string; hidden?: string } }>('/v1/tag-groups', (req) =>
  tagList(req.query.group, req.query.hidden === '1'),
);

app.put<{ Body: { pleoId?: string; email: string; code: string } }>('/v1/employees', async (req) => {
  await saveFakturaEmployee(req.body.code, req.body);
  return saveEmployee(req.body);
});

await app.listen({ port: 8080 });
