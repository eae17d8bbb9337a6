'use strict'

const cron = require('node-cron')
const { getClient } = require('./lib/pleo')
const { admin } = require('./lib/pleo-admin')
const harvest = require('./lib/harvest')

async function run () {
  const pleo = getClient()
  const expenses = await pleo.queued()
  const groups = await pleo.groups()
  console.log('%d queued expenses, %d groups', expenses.length, groups.length)

  const ids = []
  for (const expense of expenses) {
    const who = await getClient().employee(expense.employeeId)
    if (who.code) ids.push(expense.id)
  }
  if (ids.length) await pleo.setStatus(ids, 'EXPORTED')

  const hours = await harvest.expenses('2024-01-01')
  await harvest.lock(hours.map(h => h.id))
}

cron.schedule('0 4 * * *', () => run().catch(console.error))

if (process.argv[2] === 'renumber') {
  admin().request('PUT', `/teams/${process.argv[3]}`, { name: process.argv[4] }) // expect: legacy-call updateTeam
    .then(() => admin().removeTeam(process.argv[5]))
    .then(() => console.log('done'))
}
