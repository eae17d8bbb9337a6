'use strict'

const fetch = require('node-fetch')

const API = 'https://openapi.pleo.io/v1'
const headers = { Authorization: 'Bearer ' + process.env.PLEO_API_TOKEN }

async function fetchAllExpenses (since) {
  const out = []
  let offset = 0
  do {
    const url = API + '/expenses?pageSize=200&pageOffset=' + offset + '&dateFrom=' + encodeURIComponent(since)
    const res = await fetch(url, { headers })
    if (!res.ok) throw new Error('pleo answered ' + res.status)
    const page = await res.json()
    out.push(...page.expenses)
    const info = page.metadata.pageInfo
    console.log('got %d of %d', out.length, info.totalCount) // expect: changed-field
    offset = info.nextPageOffset // expect: changed-field
  } while (offset)
  return out
}

async function fetchEmployees () {
  const res = await fetch(API + '/employees?pageSize=1000', { headers })
  const { employees } = await res.json()
  return employees
}

module.exports = { fetchAllExpenses, fetchEmployees }
