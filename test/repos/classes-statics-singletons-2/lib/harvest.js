'use strict'

const got = require('got')

class Harvest {
  constructor (token, account) {
    this.http = got.extend({
      prefixUrl: 'https://api.harvestapp.com/v2',
      responseType: 'json',
      headers: { authorization: `Bearer ${token}`, 'Harvest-Account-Id': account }
    })
  }

  async expenses (from) {
    const { body } = await this.http.get('expenses', { searchParams: { from } })
    return body.expenses
  }

  async lock (ids) {
    await this.http.put('expenses', { json: { ids, locked: true } })
  }
}

// module-level singleton
module.exports = new Harvest(process.env.HARVEST_TOKEN, process.env.HARVEST_ACCOUNT)
