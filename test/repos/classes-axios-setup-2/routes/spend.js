'use strict'

module.exports = async function spendRoutes (fastify) {
  fastify.get('/v1/expenses', async (request) => {
    const { data } = await fastify.pleo.get('/expenses', { params: request.query }) // expect: legacy-call getExpenses
    return data.expenses
  })

  fastify.put('/v1/expenses', async (request, reply) => {
    await request.server.pleo.put('/expenses', { expenseIds: request.body.ids, status: 'QUEUED' }) // expect: legacy-call updateExpenses
    reply.code(204)
  })

  fastify.get('/v1/employees/:id', async function (request) {
    const { data } = await this.pleo.get(`/employees/${request.params.id}`) // expect: legacy-call getEmployee
    return data
  })

  fastify.get('/v1/accounts', async () => {
    const { data } = await fastify.visma.get('/accounts')
    await fastify.visma.put('/expenses', { seen: data.Data.length })
    return data.Data
  })
}
