const _ = require('lodash')
const { createLedger } = require('./ledger')

const ledger = createLedger()

async function main () {
  const monday = new Date()
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7))

  const spent = await ledger.spent(monday.toISOString())
  const perPerson = _.groupBy(spent, 'employeeId')
  for (const [employee, list] of Object.entries(perPerson)) {
    const sum = _.sumBy(list, 'amountSettled.value')
    if (sum > 5000) await ledger.comment(_.last(list).id, `limit of ${employee} reached`)
  }
}

main()
