'use strict'

const { RestClient } = require('./rest')

const token = process.env.PLEO_TOKEN

module.exports = {
  legacy: new RestClient('https://openapi.pleo.io/v1', token),
  external: new RestClient('https://external.pleo.io', token)
}
