const { call, defaults } = require('./request')
const { tracedFetch } = require('./traced')

const headers = { authorization: 'Bearer ' + process.env.PLEO_API_TOKEN }

exports.accounts = (params) => call({ url: '/accounts', params }) // expect: legacy-call getAccounts (certain)

exports.hideAccount = (id) => call({ url: `/accounts/${id}`, ...{ method: 'PUT', data: { hidden: true } } }) // expect: legacy-call updateAccount (certain)

exports.taxCodes = async () => {
  const res = await tracedFetch('https://openapi.pleo.io/v1/tax-codes', { headers }) // expect: legacy-call getTaxCodes (certain)
  return (await res.json()).taxCodes
}

exports.dropGroup = (id, init = { method: 'DELETE' }) =>
  tracedFetch(`${defaults.baseURL}/account-groups/${id}`, { headers, ...init }) // expect: legacy-call deleteAccountGroup

exports.undo = async (...ids) => {
  for (const id of ids) {
    await call(Object.assign({ url: '/accounts/' + id }, { method: 'delete' })) // expect: legacy-call deleteAccount (certain)
  }
}
