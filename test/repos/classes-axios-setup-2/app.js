'use strict'

module.exports = async function app (fastify) {
  fastify.register(require('./plugins/pleo'), { token: process.env.PLEO_TOKEN })
  fastify.register(require('./plugins/visma'), { token: process.env.VISMA_TOKEN })
  fastify.register(require('./routes/spend'))

  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', "default-src 'self'; connect-src 'self' https://openapi.pleo.io") // expect: legacy-host
    if (!(request.headers.authorization || '').startsWith('Bearer ')) reply.code(401).send()
  })
}
