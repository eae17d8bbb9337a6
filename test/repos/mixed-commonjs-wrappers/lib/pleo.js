'use strict'

const qs = require('querystring')
const transport = require('./transport')

const target = {
  root: 'https://openapi.pleo.io/v1',
  auth: 'Bearer ' + process.env.PLEO_TOKEN
}

function send (method, path, payload) {
  return transport.request(target, method, path, payload)
}

function get (path, query) {
  return send('GET', query ? path + '?' + qs.stringify(query) : path)
}

function put (path, payload) {
  return send('PUT', path, payload)
}

/** Reads page after page until a short one arrives. */
async function readAll (path, key, query) {
  const size = 100
  const rows = []
  for (let offset = 0; ; offset += size) {
    const page = await get(path, Object.assign({}, query, { pageOffset: offset, pageSize: size }))
    rows.push.apply(rows, page[key])
    if (page[key].length < size) return rows
  }
}

exports.get = get
exports.put = put
exports.readAll = readAll
exports.send = send
