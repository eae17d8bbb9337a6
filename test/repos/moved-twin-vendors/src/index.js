import { writeFile } from 'node:fs/promises'
import * as payhawk from './providers/payhawk.js'
import * as pleo from './providers/pleo.js'
import { archived } from './providers/mirror.js'

const from = process.argv[2] ?? '2026-01-01'
const [a, b, c] = await Promise.all([payhawk.expenses(from), pleo.entries(from), archived(2025)])

const perCurrency = {}
for (const e of [...a, ...b]) {
  perCurrency[e.currency] = (perCurrency[e.currency] ?? 0) + e.amount
}
const open = [...a, ...b, ...c].filter((e) => e.state !== 'EXPORTED')
await writeFile('total.json', JSON.stringify({ perCurrency, open: open.length, merchants: new Set(open.map((e) => e.merchant)).size }))
