'use strict'

const _ = require('lodash')
const R = require('ramda')
const pleo = require('./pleo')
const ledger = require('./ledger')

exports.byMerchant = async (from, to) => {
  const expenses = await pleo.month(from, to)
  return _(expenses)
    .filter(e => e.type === 'CARD') // expect: changed-field
    .groupBy(e => e.cardTransaction.merchant.name) // expect: lost-field
    .mapValues(list => _.sumBy(list, e => e.amountOriginal.value)) // todo-expect: changed-field
    .toPairs()
    .orderBy(1, 'desc')
    .take(20)
    .value()
}

exports.activeTaxCodes = async () => {
  const codes = await pleo.taxCodes()
  return codes
    .filter(c => c.enabled && !c.deletedAt) // expect: changed-field, lost-field
    .map(c => _.pick(c, ['id', 'name', 'code']))
}

exports.unbooked = async (from, to) => {
  const [expenses, entries] = await Promise.all([pleo.month(from, to), ledger.entries(from, to)])
  const booked = new Set(entries.filter(x => x.status === 'EXPORTED').map(x => x.employeeCode + x.amountOriginal.value))
  const keyOf = R.converge(R.concat, [e => e.employeeCode || '', e => String(e.note)])
  return R.pipe(
    R.reject(e => booked.has(e.employeeCode + e.amountOriginal.value)), // todo-expect: lost-field, changed-field
    R.sortBy(R.path(['amountSettled', 'value'])),
    R.indexBy(keyOf)
  )(expenses)
}
