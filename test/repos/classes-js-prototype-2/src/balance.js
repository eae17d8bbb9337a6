const superagent = require('superagent')

const balance = {
  host: 'https://openapi.pleo.io',
  version: '/v1',
  last: null,

  url (path) {
    return this.host + this.version + path
  },

  async read () {
    const res = await superagent // expect: legacy-call getCompanyBalance (certain)
      .get(this.url('/companies/balance'))
      .set('Authorization', `Bearer ${process.env.PLEO_TOKEN}`)
    this.last = res.body.available
    return this.last
  },

  async alarm (limit) {
    if (this.last === null) await this.read()
    return this.last < limit
  }
}

module.exports = balance
