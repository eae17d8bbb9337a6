'use strict'

const api = require('../lib/expenseApi')
const people = require('../lib/people')
const spendesk = require('../lib/spendesk')

async function main () {
  const yesterday = new Date(Date.now() - 86400000).toISOString()
  const [cards, other, staff] = await Promise.all([
    api.openExpenses(yesterday),
    spendesk.expenses(),
    people.listEmployees()
  ])
  const known = new Map(staff.map(p => [p.id, p]))

  for (const expense of cards) {
    const owner = known.get(expense.employeeId)
    if (!owner) {
      console.warn('no owner for', expense.id)
      continue
    }
    const full = await api.oneExpense(expense.id)
    for (const receiptId of full.receiptIds) {
      const { data } = await api.receipt(expense.id, receiptId)
      console.log(owner.email, data.name)
    }
    if (!full.note) await api.setNote(expense.id, 'travel ' + owner.email)
  }
  console.log(cards.length + other.length, 'rows')
}

main().catch(err => {
  console.error(err)
  process.exitCode = 1
})
