#!/usr/bin/env node
const fs = require('fs')
const pleo = require('../lib/pleo')
const { HEADER, toRow, totals } = require('../lib/rows')

const since = process.argv[2] || new Date(Date.now() - 864e5).toISOString()

Promise.all([pleo.allExpenses(since), pleo.accountsById()])
  .then(([expenses, accounts]) => {
    const rows = expenses
      .filter(e => e.status === 'NOT_EXPORTED') // expect: changed-field
      .map(e => toRow(e, accounts))
    fs.writeFileSync('out.csv', [HEADER].concat(rows).map(r => r.join(';')).join('\n'))
    console.log(totals(rows))
  })
  .catch(err => {
    console.error(err.message, err.status || err.code || '')
    process.exitCode = 1
  })
