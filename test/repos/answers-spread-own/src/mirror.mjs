import Database from 'better-sqlite3'
import { cards, team } from './pleo.mjs'

const db = new Database('mirror.db')
const insert = db.prepare('insert or replace into mirror (id, who, amount, status, kind, merchant) values (@id, @who, @amount, @status, @kind, @merchant)')

const decorate = (expense, employee) => ({
  ...expense,
  // ours wins over Pleo's
  status: 'imported',
  who: employee ? `${employee.firstName} ${employee.lastName}` : null,
  amount: expense.amountOriginal.value, // expect: changed-field
})

export async function mirror() {
  const [expenses, people] = await Promise.all([cards(), team()])
  const byId = Object.fromEntries(people.map((p) => [p.id, { ...p, admin: p.role === 'admin' }])) // expect: lost-field
  const rows = expenses.map((e) => decorate(e, byId[e.employeeId]))

  for (const row of rows) {
    insert.run({
      id: row.id,
      who: row.who,
      amount: row.amount,
      status: row.status,
      kind: row.type, // expect: changed-field
      merchant: row.cardTransaction?.merchant?.name ?? null, // expect: lost-field
    })
  }
  return rows.length
}

export function stale() {
  const rows = db.prepare('select id, status, kind as type, amount as amountSettled from mirror').all()
  return rows
    .filter((r) => r.status === 'imported' && r.type === 'CARD')
    .map(({ id, amountSettled, ...others }) => ({ ...others, id, amountSettled: amountSettled * 100 }))
}
