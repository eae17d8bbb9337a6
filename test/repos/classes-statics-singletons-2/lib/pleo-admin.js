'use strict'

const got = require('got')
const lazy = require('./lazy')

// was used before lib/pleo.js existed
const OLD_BASE = 'https://openapi.pleo.io/v1' // expect: legacy-host
const ADMIN_BASE = 'https://openapi.staging.pleo.io/v1'

class Admin {
  request (method, path, json) {
    return got(ADMIN_BASE + path, {
      method,
      json,
      headers: { authorization: `Bearer ${process.env.PLEO_ADMIN_TOKEN}` }
    }).json()
  }

  removeTeam (id) {
    return this.request('DELETE', `/teams/${id}`) // expect: legacy-call deleteTeam
  }
}

exports.admin = lazy(() => new Admin())
