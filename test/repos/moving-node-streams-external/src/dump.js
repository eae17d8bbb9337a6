import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { employees, entries } from './source.js'

const since = process.argv[2] ?? '2024-01-01T00:00:00.000Z'

async function dimEmployees() {
  const byId = new Map()
  for await (const emp of employees()) byId.set(emp.id, { mail: emp.email, employeeCode: emp.code })
  return byId
}

// warehouse columns keep the names of the old feed
async function* rows(people) {
  for await (const e of entries(since)) {
    const { id, performedAt, transactionValue, teamId = '', note, status } = e
    const who = people.get(e.employeeId)
    yield {
      id,
      day: performedAt.slice(0, 10),
      amountOriginal: { value: transactionValue.minors, currency: transactionValue.currency },
      departmentId: teamId,
      employeeCode: who?.employeeCode,
      paid: status === 'COMPLETED',
      exported: e.exportStatus === 'EXPORTED',
      note,
      tags: e.tags.map((t) => t.tagId).join('|'),
      vat: e.supplier?.cif,
    }
  }
}

const flatten = new Transform({
  objectMode: true,
  transform(row, _enc, done) {
    const { amountOriginal, ...rest } = row
    done(null, { ...rest, value: amountOriginal.value, currency: amountOriginal.currency, departmentId: row.departmentId || 'none' })
  },
})

await pipeline(Readable.from(rows(await dimEmployees())), flatten, stringify({ header: true }), createWriteStream('expenses.csv'))
