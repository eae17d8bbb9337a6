import Fastify from 'fastify';
import { balance } from './jobs/balance.js';
import { people } from './pleo/people.js';
import { spendOfMonth } from './pleo/spend.js';
import { tagGroups, tags } from './pleo/tags.js';

const app = Fastify({ logger: true });

app.addHook('onRequest', async (request, reply) => {
  if (request.headers.authorization !== `Bearer ${process.env.SERVICE_TOKEN}`) {
    return reply.code(401).send({ error: 'unauthorised' });
  }
});

app.get<{ Params: { company: string }; Querystring: { month: string } }>('/companies/:company/spend', async (request) => ({
  spend: await spendOfMonth(request.params.company, request.query.month),
  balance: await balance(request.params.company),
}));

app.get<{ Params: { company: string } }>('/companies/:company/people', (request) => people(request.params.company));

app.get<{ Params: { company: string } }>('/companies/:company/tags', async (request) => {
  const groups = await tagGroups(request.params.company);
  return Promise.all(groups.map(async (g: { id: string; name: string }) => ({ ...g, tags: await tags(g.id) })));
});

await app.listen({ port: 8080, host: '0.0.0.0' });
