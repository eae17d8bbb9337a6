'use strict'

const fp = require('fastify-plugin')
const axios = require('axios')

module.exports = fp(async function vismaPlugin (fastify, opts) {
  const visma = axios.create({ baseURL: 'https://eaccountingapi.vismaonline.com/v2' })
  visma.defaults.headers.common.Authorization = `Bearer ${opts.token}`
  fastify.decorate('visma', visma)
}, { name: 'visma' })
