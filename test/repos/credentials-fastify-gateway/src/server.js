'use strict'

const fastify = require('fastify')({ logger: true })
const { external, legacy } = require('./clients')
const { groups, hideGroup } = require('./clients/accounts')
const { demoCompanies } = require('./clients/sandbox')
const { taxCode, taxCodes } = require('./clients/taxes')

fastify.register(require('@fastify/sensible'))

fastify.addHook('onRequest', async (req, reply) => {
  if (req.headers.authorization !== `Bearer ${process.env.GATEWAY_TOKEN}`) return reply.unauthorized()
})

fastify.get('/teams', async () => (await legacy.get('/teams', { pageSize: 100 })).teams)
fastify.get('/people/:company', async (req) => (await external.get('/v2/employees', { company_id: req.params.company })).data)
fastify.get('/taxes/:company', async (req) => taxCodes(req.params.company))
fastify.get('/tax/:id', async (req) => taxCode(req.params.id))
fastify.get('/groups', groups)
fastify.delete('/groups/:id', async (req) => {
  const group = (await groups()).find((g) => g.id === req.params.id)
  return group ? { hidden: await hideGroup(group) } : fastify.httpErrors.notFound()
})
fastify.get('/demo/companies', demoCompanies)

fastify.listen({ port: Number(process.env.PORT) || 8080, host: '0.0.0.0' })
