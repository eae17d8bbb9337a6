'use strict'

require('dotenv').config()

const pleo = require('./lib/pleo')
const datev = require('./lib/datev')

async function employeesByMail () {
  const people = await pleo.readAll('/employees', 'employees') // expect: legacy-call getEmployees
  return new Map(people.map(p => [p.email, p]))
}

async function queued (since) {
  return pleo.readAll('/expenses', 'expenses', { status: 'QUEUED', dateFrom: since }) // expect: legacy-call getExpenses
}

async function markExported (ids) {
  // Pleo takes them all in one go
  await pleo.put('/expenses', { expenses: ids.map(id => ({ id, status: 'EXPORTED' })) }) // expect: legacy-call updateExpenses (certain)
}

async function rename (employeeId, jobTitle) {
  return pleo.put('/employees/' + employeeId, { jobTitle }) // expect: legacy-call updateEmployee (certain)
}

async function main () {
  const people = await employeesByMail()
  const known = await datev.employees(process.env.DATEV_CLIENT)
  for (const k of known) {
    const p = people.get(k.mail)
    if (p && p.jobTitle !== k.title) await rename(p.id, k.title)
    if (!p && k.active) {
      await pleo.send('POST', '/employees', { email: k.mail, firstName: k.first, lastName: k.last }) // expect: legacy-call createEmployee (certain)
    }
  }
  const list = await queued(process.argv[2])
  await datev.pushExpenses(list)
  await markExported(list.map(e => e.id))
  const balance = await pleo.get('/companies/balance') // expect: legacy-call getCompanyBalance
  const me = await pleo.get('/me') // expect: undocumented-legacy-call
  console.log('%s: %d', me.name, balance.amount)
  console.log('%d accounts at DATEV', (await datev.accounts()).length)
}

main().catch(err => {
  console.error('sync failed:', err.message)
  process.exitCode = 1
})
