import { writeFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { render } from './lib/table.js'
import { mark, queued } from './pleo/queued.js'
import { supplierInvoices } from './fortnox.js'
import { expenseColumns, invoiceColumns } from './sie.js'

const expenses = await queued()
if (expenses.length > 0) {
  const ids = expenses.map((e) => e.id) // expect: changed-field
  await mark(ids, 'EXPORTING')
  writeFileSync('pleo.tsv', iconv.encode(render(expenseColumns, expenses), 'cp437'))
  await mark(ids, 'EXPORTED')
}
writeFileSync('fortnox.tsv', iconv.encode(render(invoiceColumns, await supplierInvoices()), 'cp437'))
