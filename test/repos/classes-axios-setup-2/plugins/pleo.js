'use strict'

const fp = require('fastify-plugin')
const axios = require('axios')

module.exports = fp(async function pleoPlugin (fastify, opts) {
  const pleo = axios.create({
    baseURL: 'https://openapi.pleo.io/v1',
    timeout: opts.timeout || 10000
  })

  pleo.interceptors.request.use((config) => {
    config.headers.Authorization = `Bearer ${opts.token}`
    return config
  })

  fastify.decorate('pleo', pleo)
}, { name: 'pleo' })
