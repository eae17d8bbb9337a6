'use strict'

const { request } = require('undici')

class RestClient {
  constructor (origin, token) {
    this.origin = origin
    this.token = token
  }

  async get (path, query) {
    const { statusCode, body } = await request(this.origin + path, {
      query,
      headers: {
        authorization: `Bearer ${this.token}` // expect: shared-credential
      }
    })
    if (statusCode >= 400) {
      await body.dump()
      throw Object.assign(new Error('pleo ' + statusCode), { statusCode: 502 })
    }
    return body.json()
  }
}

module.exports = { RestClient }
