import { writeFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import { pleo } from './lib/pleo.mjs'

const out = process.argv[process.argv.indexOf('--out') + 1] || 'entries.csv'
const company = process.env.PLEO_COMPANY_ID
const rows = []
let after = ''

do {
  const qs = new URLSearchParams({ company_id: company, limit: '200' })
  if (after) qs.set('after', after)
  const page = await pleo('POST', `/v1/accounting-entries:search?${qs}`, { includeDeleted: false })
  for (const e of page.data) rows.push([e.id, e.performedAt, e.status, e.note ?? ''])
  after = page.pagination.currentRequestPagination.after
} while (after)

await writeFile(out, stringify(rows, { header: true, columns: ['id', 'date', 'status', 'note'] }))
console.log(`${rows.length} entries -> ${out}`)
