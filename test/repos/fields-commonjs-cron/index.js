'use strict'

const cron = require('node-cron')
const { fetchAllExpenses, fetchEmployees } = require('./lib/pleo')
const { writeCsv } = require('./lib/csv')

async function run () {
  const since = new Date(Date.now() - 24 * 3600 * 1000).toISOString()
  const expenses = await fetchAllExpenses(since)
  const people = await fetchEmployees()
  const byId = new Map(people.map(p => [p.id, p]))
  const open = expenses.filter(e => e.status !== 'EXPORTED') // expect: changed-field
  console.log('%d expenses, %d open', expenses.length, open.length)
  await writeCsv(open, byId)
}

cron.schedule('15 2 * * *', () => {
  run().catch(err => {
    console.error(err)
    process.exitCode = 1
  })
})
