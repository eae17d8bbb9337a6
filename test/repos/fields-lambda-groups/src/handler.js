'use strict'
const { listExpenses } = require('./pleo')
const { sortExpenses, groupByDepartment, sumSettled } = require('./group')
const { book } = require('./ledgerly')

const day = (offset) => new Date(Date.now() - offset * 86400e3).toISOString().slice(0, 10)

exports.nightly = async () => {
  const expenses = await listExpenses(day(1), day(0))
  const done = expenses.filter((e) => e.cardTransaction?.state === 'PRESENTMENT') // expect: lost-field
  const groups = groupByDepartment(sortExpenses(done))
  const failed = []
  for (const [department, members] of Object.entries(groups)) {
    const rejected = await book({
      department,
      total: sumSettled(members),
      currency: members[0].amountSettled.currency, // expect: changed-field
      merchants: [...new Set(members.map((m) => m.cardTransaction.merchant.id))], // expect: lost-field
      notes: members.map((m) => m.note).filter(Boolean),
    })
    failed.push(...rejected)
  }
  failed.sort((x, y) => y.left - x.left)
  return { failed: failed.map((f) => `${f.id}/${f.type}/${f.owner}`) }
}
