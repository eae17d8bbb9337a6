import Database from 'better-sqlite3'
import { fetchPleo } from './vendors/pleo.js'
import { fetchIssuing } from './vendors/stripe.js'
import { fetchSpendesk } from './vendors/spendesk.js'

const db = new Database('spend.db')
db.exec('create table if not exists expenses (vendor text, id text, amountOriginal int, type text, status text, primary key (vendor, id))')
const put = db.prepare('insert or replace into expenses values (@vendor, @id, @cents, @kind, @state)')

const since = new Date(Date.now() - 864e5 * 3).toISOString()
for (const source of [fetchSpendesk, fetchIssuing, fetchPleo]) {
  const rows = await source(since)
  db.transaction((all) => all.forEach((row) => put.run(row)))(rows)
  console.log(source.name, rows.length)
}

const stale = db.prepare("select * from expenses where status = 'PENDING'").all()
console.log(stale.filter((e) => e.type === 'CARD').reduce((sum, e) => sum + e.amountOriginal, 0))
