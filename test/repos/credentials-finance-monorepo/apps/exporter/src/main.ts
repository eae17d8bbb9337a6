import { exportItems } from './items'
import { legacyExpenses, markExported } from './legacyExpenses'
import { vendors } from './vendors'

const [old, items, known] = await Promise.all([legacyExpenses(), exportItems(), vendors()])
const seen = new Set(items.map((i) => i.accountingEntryId))
const left = old.expenses.filter((e) => !seen.has(e.id))
console.log(`${items.length} new, ${left.length} only in the old API, ${known.length} vendors`)
await markExported([...seen])
