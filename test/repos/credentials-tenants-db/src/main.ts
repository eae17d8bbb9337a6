import Fastify from 'fastify'
import { expenseRoutes } from './routes/expenses.js'
import { verifyRoutes } from './routes/verify.js'

const app = Fastify({ logger: { redact: ['req.headers.authorization', 'req.body.token'] } })
await app.register(expenseRoutes)
await app.register(verifyRoutes)
await app.listen({ port: Number(process.env.PORT ?? 3000), host: '::' })
