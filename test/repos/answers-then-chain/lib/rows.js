'use strict'

const _ = require('lodash')

const HEADER = ['date', 'account', 'amount', 'currency', 'text', 'settled', 'code']

/**
 * @param {object} expense as Pleo delivers it
 * @param {Record<string, string>} accounts
 */
function toRow (expense, accounts) {
  const line = [
    expense.performedAt.slice(0, 10),
    accounts[expense.accountId] || '',
    String(expense.amountOriginal.value).replace('.', ','), // expect: changed-field
    expense.amountOriginal.currency, // expect: changed-field
    (expense.note || '').replace(/[;\n]/g, ' ')
  ]
  const card = expense.cardTransaction
  line.push(card ? card.settledAt : '') // expect: changed-field
  line.push(expense.employeeCode) // expect: lost-field
  return line
}

function totals (rows) {
  // rows are arrays by now, nothing of the API in them
  return _.mapValues(_.groupBy(rows, 3), group => _.sumBy(group, r => Number(r[2].replace(',', '.'))))
}

module.exports = { HEADER, toRow, totals }
