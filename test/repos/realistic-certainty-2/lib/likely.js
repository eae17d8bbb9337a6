const axios = require('axios')

const auth = { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } }

// .env.production says what it is
const fromFile = process.env.PLEO_REST

exports.expense = (id) => axios.get(`${fromFile}/expenses/${id}`, auth) // expect: legacy-call getExpense (likely)

let base = 'http://localhost:3999'
if (process.env.NODE_ENV === 'production') base = 'https://openapi.pleo.io/v1'

exports.expenses = async function () {
  const { data } = await axios.get(base + '/expenses', auth) // expect: legacy-call getExpenses (likely)
  return data.expenses
}

exports.setStatus = function (expenseIds, status) {
  const url = (process.env.PLEO_ALT || 'https://openapi.pleo.io') + '/v1/expenses'
  return axios.put(url, { expenseIds, status }, auth) // expect: legacy-call updateExpenses (likely)
}

exports.list = function (withGroups) {
  return axios.get('https://openapi.pleo.io/v1' + (withGroups ? '/account-groups' : '/accounts'), auth) // expect: legacy-call getAccountGroups (likely), legacy-call getAccounts (likely)
}
