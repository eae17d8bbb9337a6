'use strict'

const fetch = require('node-fetch')

// exchange rates of another vendor, paged with the same words
async function rates () {
  const res = await fetch('https://rates.example.com/v2/latest?base=EUR&pageSize=50')
  const body = await res.json()
  if (body.metadata.pageInfo.totalCount > 50) console.warn('rates cut off', body.status)
  return Object.fromEntries(body.rates.map(r => [r.currency, r.value]))
}

module.exports = { rates }
