'use strict'

const { authed } = require('./http')

// can be pointed at the sandbox
const BASE = (process.env.PLEO_URL || 'https://openapi.pleo.io/v1/').replace(/\/+$/, '')

function call (verb, resource, extra) {
  return authed(process.env.PLEO_TOKEN, Object.assign({ method: verb, url: BASE + '/' + resource }, extra))
}

exports.get = function (resource, params) {
  return call('get', resource, { params: params })
}

exports.put = function (resource, data) {
  return call('put', resource, { data: data })
}

exports.post = function (resource, data) {
  return call('post', resource, { data: data })
}

exports.del = resource => call('delete', resource)
