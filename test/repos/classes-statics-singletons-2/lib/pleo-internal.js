'use strict'

const got = require('got')

let shared = null

// What the web app itself talks to. Not the Open API.
class PleoInternal {
  static get instance () {
    shared = shared || new PleoInternal('https://api.pleo.io')
    return shared
  }

  constructor (origin) {
    this.http = got.extend({ prefixUrl: origin, responseType: 'json' })
  }

  async categories (companyId) {
    const { body } = await this.http.get(`rest/v1/companies/${companyId}/account-categories`)
    return body
  }

  async expenses () {
    return (await PleoInternal.instance.http.get('v1/expenses')).body
  }
}

module.exports = PleoInternal
