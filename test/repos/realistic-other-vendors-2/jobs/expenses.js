const axios = require('axios')

async function fromSpendesk () {
  const baseURL = 'https://public-api.spendesk.com/v1'
  const headers = { Authorization: 'Bearer ' + process.env.SPENDESK_TOKEN }
  const api = axios.create({ baseURL, headers })
  const { data } = await api.get('/expenses')
  await api.put('/expenses', { ids: data.map(d => d.id), status: 'EXPORTED' })
  return data
}

async function fromPleo () {
  const baseURL = 'https://openapi.pleo.io/v1'
  const headers = { Authorization: 'Bearer ' + process.env.PLEO_TOKEN }
  const api = axios.create({ baseURL, headers })
  const { data } = await api.get('/expenses', { params: { status: 'QUEUED' } }) // expect: legacy-call getExpenses (certain)
  await api.put('/expenses', { expenseIds: data.expenses.map(d => d.id), status: 'EXPORTING' }) // expect: legacy-call updateExpenses (certain)
  return data.expenses
}

async function fromPayhawk () {
  const baseURL = 'https://api.payhawk.com/api/v3'
  const headers = { 'X-Payhawk-ApiKey': process.env.PAYHAWK_KEY }
  const api = axios.create({ baseURL, headers })
  const { data } = await api.get('/expenses')
  await Promise.all(data.items.map(({ id }) => api.put(`/expenses/${id}`, { exported: true })))
  return data.items
}

module.exports = () => Promise.all([fromSpendesk(), fromPleo(), fromPayhawk()])
