import type { QueuedExpense } from './pleo/queued.js'
import type { Column } from './lib/table.js'
import type { Invoice } from './fortnox.js'

export const expenseColumns: Column<QueuedExpense>[] = [
  { head: 'VER', width: 36, get: (e) => e.id }, // expect: changed-field
  { head: 'DATUM', width: 10, get: (e) => e.performedAt.slice(0, 10) }, // expect: changed-field
  { head: 'ANST', get: (e) => e.employeeCode }, // expect: changed-field
  { head: 'BELOPP', get: (e) => e.amountSettled.value.toFixed(2) }, // expect: changed-field
  { head: 'VALUTA', get: (e) => e.amountOriginal.currency }, // expect: changed-field
  { head: 'TEXT', get: (e) => e.note },
  { head: 'ORGNR', get: (e) => e.supplier?.CIF }, // expect: changed-field
]

export const invoiceColumns: Column<Invoice>[] = [
  { head: 'VER', width: 36, get: (i) => i.id },
  { head: 'ANST', get: (i) => i.employeeCode },
  { head: 'BELOPP', get: (i) => i.amountSettled.value.toFixed(2) },
  { head: 'DATUM', get: (i) => i.performedAt },
]
