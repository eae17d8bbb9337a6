const superagent = require('superagent')

const BASE = 'https://openapi.pleo.io/v1'

exports.expenses = function (token) {
  return superagent // expect: legacy-call getExpenses
    .get(BASE + '/expenses')
    .query({ pageSize: 100 })
    .set('Authorization', 'Bearer ' + token)
}

exports.exported = async function (token, ids) {
  await superagent.put(`${BASE}/expenses`).set({ Authorization: `Bearer ${token}` }).send({ expenseIds: ids, status: 'EXPORTED' }) // expect: legacy-call updateExpenses
}

exports.removeTag = (token, group, tag) => superagent.del(`${BASE}/tag-groups/${group}/tags/${tag}`).auth(token, { type: 'bearer' }) // expect: legacy-call deleteTag

exports.accounts = (token) => superagent('GET', BASE + '/accounts').set('Authorization', 'Bearer ' + token) // expect: legacy-call getAccounts

exports.report = () => superagent.post('https://reports.example/v1/expenses').send({ source: 'pleo' })
