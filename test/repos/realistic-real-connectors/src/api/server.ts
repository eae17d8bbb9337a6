import Fastify from 'fastify';
import { mirror } from '~core/sync-runner';
import { pingAll } from '../providers/catalog';
import { expenseWithReceipts } from '../providers/pleo/typed';

const app = Fastify({ logger: true });

app.addHook('onRequest', async (request, reply) => {
  if (!request.headers.authorization?.startsWith('Bearer ')) await reply.code(401).send();
});

app.get('/status', async () => pingAll());

app.get<{ Params: { id: string } }>('/pleo/expenses/:id', async (request) =>
  expenseWithReceipts(request.headers['x-pleo-token'] as string, request.params.id),
);

app.post<{ Body: { source: string; target: string; credentials: any } }>('/mirror', async (request, reply) => {
  await mirror(request.body.source, request.body.target, request.body.credentials);
  return reply.code(204).send();
});

await app.listen({ port: 3001 });
