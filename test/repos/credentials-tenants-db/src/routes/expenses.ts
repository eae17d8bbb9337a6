import type { FastifyInstance } from 'fastify'
import { connectionOf } from '../db/connections.js'
import { expenses } from '../pleo/expenses.js'

export async function expenseRoutes(app: FastifyInstance) {
  app.get<{ Params: { tenant: string }; Querystring: { from: string } }>('/tenants/:tenant/pleo/expenses', async (req) => {
    const connection = await connectionOf(req.params.tenant)
    return { expenses: await expenses(connection, req.query.from) }
  })
}
