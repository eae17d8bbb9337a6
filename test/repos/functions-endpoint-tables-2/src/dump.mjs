import { mkdir, writeFile } from 'node:fs/promises'
import { BASE, BY_ID, LISTS, VENDORS } from './endpoints.mjs'
import get from './get.mjs'

const OUT = process.env.OUT ?? 'out'
const save = (name, data) => writeFile(`${OUT}/${name}.json`, JSON.stringify(data, null, 2))

await mkdir(OUT, { recursive: true })

const dump = {}
for (const [name, path] of Object.entries(LISTS)) {
  // expect-next-line: legacy-call getExpenses, legacy-call getEmployees, legacy-call getTagGroups, legacy-call getTaxCodes
  dump[name] = await get(BASE + path)
  await save(name, dump[name])
}

// details, ids come from the lists
const details = await Promise.all(dump.expenses.expenses.map(({ id }) => get(`${BASE}${BY_ID.expense(id)}`))) // expect: legacy-call getExpense (certain)
await save('expense-details', details)

const receipts = {}
for (const { id, receiptIds } of details) {
  if (receiptIds.length) receipts[id] = await get(BASE + BY_ID.receipts(id)) // expect: legacy-call getExpenseReceipts (certain)
}
await save('receipts', receipts)

const tags = dump['tag-groups'].map(group => get(BASE + BY_ID.tags(group.id))) // expect: legacy-call getTags (certain)
await save('tags', await Promise.all(tags))

const teams = new Set(dump.employees.employees.map(e => e.teamId).filter(Boolean))
for (const id of teams) {
  await save(`team-${id}`, await get(BASE + BY_ID['team'](id))) // expect: legacy-call getTeam (certain)
}

const { base, lists } = VENDORS.rydoo
for (const key of Object.keys(lists)) await save(`rydoo-${key}`, await get(base + lists[key]))
