import kleur from 'kleur'
import { oldExpenses } from './legacy.ts'
import { newAccounts, newEntries, newEntry, newReceipts } from './external.ts'

const day = process.argv[2] ?? new Date().toISOString().slice(0, 10)
const [before, now, accounts] = await Promise.all([oldExpenses(day), newEntries(day), newAccounts()])
const byId = new Map(now.map((e) => [e.id, e]))

let wrong = 0
for (const old of before) {
  const entry = byId.get(old.id) ?? (await newEntry(old.id))
  if (!entry) {
    console.log(kleur.red('missing'), old.id, old.performedAt)
    wrong++
    continue
  }
  const expected = Math.round(old.amountOriginal.value * 100) // expect: changed-field
  if (expected !== entry.transactionValue.minors) wrong++
  if (old.amountOriginal.currency !== entry.transactionValue.currency) wrong++ // expect: changed-field
  if (old.status !== entry.exportStatus) console.log(kleur.yellow('export state'), old.id, entry.status) // expect: changed-field
  if (old.accountId && !accounts.has(entry.accountId)) console.log('unknown account', accounts.size)
  if (!(await newReceipts(entry.id))) console.log('receipts differ')
}

const sum = now.reduce((acc, e) => acc + e.amountSettled.value, 0) // expect: legacy-field
const cards = now.filter((e) => e.type === 'CARD').length // expect: legacy-field
console.log({ sum, cards, wrong })
process.exitCode = wrong ? 1 : 0
