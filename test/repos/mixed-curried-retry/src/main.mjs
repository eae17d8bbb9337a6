import { vatTable, taxCode, rebuildGroups, cards, bait } from './vat.mjs'

const rows = await vatTable()
for (const row of rows.filter(r => r.pleo)) console.log(row.name, await taxCode(row.pleo))

if (process.env.REBUILD) await rebuildGroups(['Travel', 'Office', 'Meals'])
console.log((await cards()).length, await bait())
