import Fastify from 'fastify';
import fetch from 'node-fetch';

// small second server for the chat bot, only inside the cluster
const fastify = Fastify({ logger: true });

fastify.route({
  method: 'GET',
  url: '/v1/accounts',
  handler: async () => {
    const res = await fetch('https://openapi.pleo.io/v1/accounts?pageSize=1000', { // expect: legacy-call getAccounts (certain)
      headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
    });
    return res.json();
  },
});

fastify.get('/v1/tax-codes', async (request, reply) => {
  if (request.headers.authorization !== `Bearer ${process.env.BOT_TOKEN}`) return reply.code(401).send();
  const answer = await fastify.inject({ method: 'GET', url: '/v1/accounts' });
  return { accounts: answer.json().accounts.length };
});

fastify.listen({ port: 4100, host: '0.0.0.0' });
