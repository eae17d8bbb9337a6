import { secretOf } from '../secrets.js'

type Entry = { id: string; note?: string }

export async function entriesOf(employeeId: string): Promise<Entry[]> {
  const token = await secretOf('pleo-legacy-token')
  const res = await fetch(`https://external.pleo.io/v1/accounting-entries:search?company_id=${process.env.COMPANY_ID}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${token}`, // expect: legacy-token-on-external
    },
    body: JSON.stringify({ includeDeleted: false, employeeIds: [employeeId] }),
  })
  return (await res.json()).data
}
