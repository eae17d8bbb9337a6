// usage: tsx src/scripts/switch-tenant.ts <tenant>
// Shows whether a tenant that has pasted its new key can be switched to the new API.
import { knex } from '../db/connections.js'

const [tenant] = process.argv.slice(2)
const row = await knex('pleo_migration').where({ tenant_id: tenant }).first('legacy_token', 'api_key', 'company_id')

const [before, after] = await Promise.all([
  fetch('https://openapi.pleo.io/v1/employees?pageSize=100', {
    headers: { Authorization: `Bearer ${row.legacy_token}` },
  }).then((r) => r.json()),
  fetch(`https://external.pleo.io/v2/employees?companyId=${row.company_id}&limit=100`, {
    headers: { Authorization: `Basic ${Buffer.from(row.api_key + ':').toString('base64')}` },
  }).then((r) => r.json()),
])

const missing = before.employees.filter((e: any) => !after.data.some((n: any) => n.id === e.id))
console.log(missing.length === 0 ? 'can be switched' : `missing: ${missing.map((e: any) => e.email).join(', ')}`)
await knex.destroy()
