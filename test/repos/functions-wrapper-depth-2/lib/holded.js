const { authed } = require('./http')

const call = (verb, resource, data) =>
  authed(process.env.HOLDED_TOKEN, { method: verb, url: 'https://api.holded.com/api/accounting/v1/' + resource, data })

module.exports = {
  accounts: () => call('get', 'accounts'),
  taxCodes: () => call('get', 'tax-codes'),
  markExpenses: ids => call('put', 'expenses', { ids })
}
