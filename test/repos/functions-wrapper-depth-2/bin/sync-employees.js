#!/usr/bin/env node
'use strict'

require('dotenv').config()

const pleo = require('../lib/pleo')
const bamboo = require('../lib/bamboo')

async function pleoPeople () {
  const body = await pleo.get('employees', { pageSize: 2000 }) // expect: legacy-call getEmployees (likely)
  return new Map(body.employees.map(e => [e.email, e]))
}

async function main () {
  const [people, directory] = await Promise.all([pleoPeople(), bamboo.directory()])

  for (const hire of directory) {
    const known = people.get(hire.workEmail)
    if (!known) {
      const created = await pleo.post('employees', { email: hire.workEmail }) // expect: legacy-call createEmployee (likely)
      console.log('created', created.id)
      continue
    }
    if (known.jobTitle !== hire.jobTitle) {
      await pleo.put('employees/' + known.id, { jobTitle: hire.jobTitle }) // expect: legacy-call updateEmployee (likely)
    }
    people.delete(hire.workEmail)
  }

  // whoever is left over has left the company
  for (const leaver of people.values()) {
    const detail = await pleo.get('employees/' + leaver.id) // expect: legacy-call getEmployee (likely)
    if (detail.role !== 'owner') {
      await pleo.del(`employees/${leaver.id}`) // expect: legacy-call deleteEmployee (likely)
    }
  }
}

main().catch(err => {
  console.error(err.message)
  process.exit(1)
})
