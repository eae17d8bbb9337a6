import pg from 'pg'
import { allEmployees, allExpenses } from './expenses.js'
import { hubAccounts, hubTeams, knownExpenses } from './hub.js'
import { notify } from './notify.js'
import { accounts, collect, taxCodes, teams } from './pages.js'

const db = new pg.Pool({ connectionString: process.env.DATABASE_URL })

async function store (table, rows) {
  for (const row of rows) {
    await db.query(`insert into ${table} (id, doc) values ($1, $2) on conflict (id) do update set doc = $2`, [row.id, row])
  }
}

const { rows: [{ since }] } = await db.query("select max(doc->>'updatedAt') as since from expenses")
const known = await knownExpenses()

await store('expenses', (await allExpenses({ since })).filter(e => !known.has(e.id)))
await store('employees', await allEmployees())
await store('accounts', await accounts())
await store('tax_codes', await taxCodes())
await store('teams', [...await teams(), ...await collect(hubTeams())])
await store('hub_accounts', await collect(hubAccounts()))
await notify({ known: known.size, since })
await db.end()
