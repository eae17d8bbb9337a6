import Fastify from 'fastify'
import { company, employees } from './pleo.js'
import { refresh } from './oauth.js'

const app = Fastify({ logger: true })

app.get('/companies', async () => (await company()).data)
app.get('/companies/:id/employees', async (req) => (await employees(req.params.id)).data)

app.post('/internal/refresh', async (req, reply) => {
  const tokens = await refresh(req.body.refreshToken)
  reply.send({ expiresIn: tokens.expires_in })
})

app.listen({ port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' })
