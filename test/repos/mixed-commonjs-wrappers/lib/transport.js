'use strict'

const fetch = require('node-fetch')

/**
 * Lowest level: one HTTP exchange, JSON in and out.
 * @param {{ root: string, auth: string }} target
 */
async function request (target, method, path, payload) {
  const res = await fetch(target.root + path, {
    method,
    headers: { Authorization: target.auth, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: payload === undefined ? undefined : JSON.stringify(payload)
  })
  if (res.status === 204) return null
  if (!res.ok) {
    const err = new Error(method + ' ' + path + ' -> ' + res.status)
    err.status = res.status
    throw err
  }
  return res.json()
}

module.exports = { request }
