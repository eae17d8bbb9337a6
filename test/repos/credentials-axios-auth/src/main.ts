import { entries } from './clients/pleo.js'
import { balance, listTeams } from './clients/openApi.js'
import { load } from './clients/warehouse.js'
import { taxCodes } from './jobs/taxCodes.js'

const since = new Date(Date.now() - 3 * 24 * 3600_000)

const batch: unknown[] = []
for await (const entry of entries(since)) batch.push(entry)
await load('pleo_entries', batch)
await load('pleo_teams', await listTeams())
await load('pleo_tax_codes', await taxCodes())
console.log('available', await balance())
