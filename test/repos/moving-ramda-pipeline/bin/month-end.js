#!/usr/bin/env node
const report = require('../lib/report')
const [, , from, to] = process.argv

report.byMerchant(from, to)
  .then(rows => rows.forEach(([name, total]) => console.log(name.padEnd(40), total.toFixed(2))))
  .catch(err => { console.error(err.message); process.exitCode = 1 })
