import Fastify from 'fastify'
import sensible from '@fastify/sensible'
import { expenseRoutes } from './routes/expenses.js'
import { peopleRoutes } from './routes/people.js'

const app = Fastify({ logger: true })
await app.register(sensible)
await app.register(expenseRoutes, { prefix: '/api' })
await app.register(peopleRoutes, { prefix: '/api' })
await app.listen({ port: 8080, host: '0.0.0.0' })
