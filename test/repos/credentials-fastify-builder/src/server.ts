import Fastify from 'fastify'
import { roster, teamOf } from './roster.js'

const app = Fastify({ logger: true })

app.addHook('onRequest', async (req, reply) => {
  if (req.headers['x-api-key'] !== process.env.ROSTER_KEY) return reply.code(401).send()
})

app.get<{ Params: { company: string } }>('/roster/:company', async (req) => {
  const people = await roster(req.params.company)
  return Promise.all(people.map(async (p) => ({ ...p, team: await teamOf(p.id) })))
})

await app.listen({ port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' })
