'use strict'

const got = require('got')

class Pleo {
  static defaults = {
    prefixUrl: 'https://openapi.pleo.io/v1',
    responseType: 'json',
    retry: { limit: 2, methods: ['GET'] }
  }

  constructor (token) {
    this.http = got.extend({
      ...Pleo.defaults,
      headers: { authorization: `Bearer ${token}` }
    })
  }

  async queued () {
    const { body } = await this.http.get('expenses', { searchParams: { status: 'QUEUED', pageSize: 500 } }) // expect: legacy-call getExpenses
    return body.expenses
  }

  async setStatus (ids, status) {
    await this.http.put('expenses', { json: { expenseIds: ids, status } }) // expect: legacy-call updateExpenses
  }

  async employee (id) {
    const { body } = await this.http(`employees/${id}`) // expect: legacy-call getEmployee
    return body
  }

  async groups () {
    return (await this.http.get('account-groups')).body.accountGroups // expect: legacy-call getAccountGroups
  }
}

let client

// one client per process; the token is read late because tests set it
function getClient () {
  if (!client) client = new Pleo(process.env.PLEO_TOKEN)
  return client
}

module.exports = { getClient, Pleo }
