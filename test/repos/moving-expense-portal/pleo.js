// What is left of the old integration: balance and teams only.
const BASE = 'https://openapi.pleo.io/v1/'

function headers () {
  return { Authorization: 'Bearer ' + process.env.PLEO_TOKEN }
}

exports.balance = async () => {
  const res = await fetch(BASE + 'companies/balance', { headers: headers() })
  return res.json()
}

exports.teams = async () => {
  const res = await fetch(BASE + 'teams?pageOffset=0&pageSize=100', { headers: headers() })
  const body = await res.json()
  return body.teams
}

exports.reset = (expenseIds) =>
  fetch(BASE + 'expenses', {
    method: 'PUT',
    headers: { ...headers(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ expenseIds, status: 'NOT_EXPORTED' })
  })
