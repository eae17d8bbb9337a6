import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEmployees, notes } from '../pleo.server'

export async function loader() {
  const [people, expenses] = await Promise.all([listEmployees(), notes('2024-01-01T00:00:00.000Z')])
  const mail = new Map(people.map((p) => [p.id, p.email]))
  const rows = expenses
    .filter((e) => e.receiptIds.length === 0 && !e.note)
    .map(({ id, employeeId, performedAt }) => ({ id, performedAt, mail: mail.get(employeeId), status: 'missing' }))
  return json({ rows })
}

export default function Missing() {
  const { rows } = useLoaderData<typeof loader>()
  return <ol>{rows.map((r) => <li key={r.id}>{r.performedAt.slice(0, 10)} {r.mail} {r.status}</li>)}</ol>
}
