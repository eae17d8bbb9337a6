'use strict'

const BASE = process.env.PLEO_BASE_URL || 'https://openapi.pleo.io/v1'

/** @returns {Promise<any>} */
async function pleoGet(path) {
  const res = await fetch(BASE + path, { headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN } })
  if (!res.ok) throw new Error('Pleo said ' + res.status)
  return res.json()
}

exports.listExpenses = async function listExpenses(from, to) {
  const body = await pleoGet(`/expenses?dateFrom=${from}&dateTo=${to}&pageSize=100`)
  if (body.metadata.pageInfo.totalCount > 100) console.warn('only the first 100 are posted') // expect: changed-field
  return body.expenses
}
