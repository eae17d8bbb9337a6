import Fastify from 'fastify';
import { request } from 'undici';
import { env, switches } from './env';

const app = Fastify({ logger: true });

const authorization = `Bearer ${env.PLEO_TOKEN}`;

app.get<{ Params: { id: string } }>('/employees/:id', async (req, reply) => {
  const { statusCode, body } = await request(`${env.PLEO_BASE}/employees/${req.params.id}`, { // expect: legacy-call getEmployee (likely)
    headers: { authorization },
  });
  reply.code(statusCode);
  return body.json();
});

app.delete<{ Params: { id: string } }>('/teams/:id', async (req) => {
  if (switches.DRY_RUN) return { ok: true };
  const { statusCode } = await request(`${switches.TEAMS_API}/teams/${req.params.id}`, { // expect: legacy-call deleteTeam (likely)
    method: 'DELETE',
    headers: { authorization },
  });
  return { ok: statusCode === 200 };
});

app.get('/personio/employees', async () => {
  const { body } = await request(`${env.PERSONIO_BASE}/employees`);
  return body.json();
});

await app.listen({ port: env.PORT });
