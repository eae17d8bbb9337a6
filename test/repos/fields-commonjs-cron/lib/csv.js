'use strict'

const fs = require('fs/promises')
const path = require('path')
const { stringify } = require('csv-stringify/sync')
const { rates } = require('./rates')

const HEADER = ['id', 'date', 'employee', 'mail', 'role', 'amount', 'currency', 'eur', 'merchant', 'note', 'lines']

async function writeCsv (expenses, byId) {
  const fx = await rates()
  const rows = []
  for (const e of expenses) {
    const person = byId.get(e.employeeId) || {}
    const { value, currency } = e.amountOriginal // expect: changed-field, changed-field
    rows.push([
      e.id,
      e.performedAt,
      e.employeeCode, // expect: lost-field
      person.email,
      person.role, // expect: lost-field
      value,
      currency,
      value * (fx[currency] || 1),
      e.cardTransaction ? e.cardTransaction.merchant.name : '', // expect: lost-field
      (e.note || '').replace(/\s+/g, ' '),
      e.lines.map(l => l.amountSettled.value).join('+') // expect: changed-field
    ])
  }
  const file = path.join(process.env.OUT_DIR || '.', 'pleo.csv')
  await fs.writeFile(file, stringify([HEADER, ...rows]))
}

module.exports = { writeCsv }
