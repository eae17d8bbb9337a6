import { mkdir, writeFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import { newPleo, oldPleo } from './pleo.mjs'

const companyId = process.env.PLEO_COMPANY_ID
const yesterday = new Date(Date.now() - 864e5).toISOString().slice(0, 10)

const [balance, teams, found] = await Promise.all([
  oldPleo.get('/companies/balance'),
  oldPleo.get('/teams?pageSize=100'),
  newPleo.post('/v1/accounting-entries:search', { companyIds: [companyId], settledAt: { from: yesterday } }),
])

const teamName = new Map(teams.teams.map((t) => [t.id, t.name]))
const rows = found.data.map((entry) => [
  entry.id,
  entry.performedAt,
  teamName.get(entry.teamId) ?? '',
  (entry.totalBillValue?.minors ?? 0) / 100,
])

await mkdir('out', { recursive: true })
await writeFile(`out/${yesterday}.csv`, stringify([['id', 'date', 'team', 'amount'], ...rows]))
console.log('balance', balance.available, balance.currency, 'rows', rows.length)
