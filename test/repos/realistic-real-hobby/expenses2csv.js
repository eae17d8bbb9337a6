#!/usr/bin/env node
// expenses -> csv on stdout
const fetch = require('node-fetch')
const fs = require('fs')

const token = fs.readFileSync(process.env.TOKEN_FILE || 'PleoToken.txt', 'utf8').trim()
const base = 'https://openapi.pleo.io/v1/'

;(async () => {
  let u = base + '/expenses'
  u += '?pageSize=2000'
  if (process.argv[2]) u += '&dateFrom=' + process.argv[2]
  const r = await fetch(u, { headers: { Authorization: 'Bearer ' + token } }) // expect: legacy-call getExpenses (certain)
  const j = await r.json()
  console.log('date;note;amount;currency')
  for (const e of j.expenses) {
    console.log([e.performedAt.slice(0, 10), JSON.stringify(e.note || ''), e.amountOriginal.value, e.amountOriginal.currency].join(';'))
  }
})()
