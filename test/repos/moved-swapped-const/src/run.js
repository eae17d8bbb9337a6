const fs = require('fs')
const path = require('path')
const { stringify } = require('csv-stringify/sync')
const { get, post } = require('./http')
const { companyId, outDir } = require('./config')

async function dumpExpenses(since) {
  const raw = await get('/expenses', { dateFrom: since, pageSize: 500 }) // expect: unknown-external-call
  fs.writeFileSync(path.join(outDir, 'expenses.json'), JSON.stringify(raw))
}

async function dumpPeople() {
  const people = await get('/employees') // expect: unknown-external-call
  fs.writeFileSync(path.join(outDir, 'people.json'), JSON.stringify(people))
}

async function dumpCompanies() {
  const { data } = await get('/companies', { limit: 200 })
  const rows = data.map((c) => [c.id, c.name, c.registrationNumber])
  fs.writeFileSync(path.join(outDir, 'companies.csv'), stringify(rows))
}

async function dumpSuppliers() {
  let after
  const rows = []
  do {
    const page = await post('/vendors:search', { states: ['ACTIVE'] }, after ? { company_id: companyId, after } : { company_id: companyId })
    for (const v of page.data) rows.push([v.id, v.code, v.name])
    after = page.pagination.hasNextPage ? page.pagination.endCursor : null
  } while (after)
  fs.writeFileSync(path.join(outDir, 'suppliers.csv'), stringify(rows))
}

async function dumpEntries() {
  const body = { includeDeleted: false, performedAtStart: '2026-01-01T00:00:00Z' }
  const page = await post('/accounting-entries:search', body) // expect: legacy-parameter
  return page.data.length
}

async function main() {
  await dumpCompanies()
  await dumpPeople()
  await dumpSuppliers()
  await dumpExpenses('2026-01-01T00:00:00.000Z')
  console.log('entries on first page', await dumpEntries())
}

main().catch((err) => {
  console.error(err)
  process.exitCode = 1
})
