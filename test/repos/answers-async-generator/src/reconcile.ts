import pMap from 'p-map'
import { employees, expensePages } from './pleo/pages.js'
import { personioPeople } from './personio.js'

export async function strangers(token: string) {
  const known = new Map<string, { role: string; teamId: number }>()
  for await (const p of personioPeople(token)) {
    known.set(p.email.toLowerCase(), { role: p.role, teamId: p.teamId })
  }

  const unknown: string[] = []
  const wrongRole: string[] = []
  for await (const emp of employees()) {
    const hr = known.get(emp.email.toLowerCase())
    if (!hr) {
      unknown.push(`${emp.firstName} ${emp.lastName} <${emp.email}>`)
    } else if (hr.role === 'Manager' && emp.role !== 'lead') { // expect: lost-field
      wrongRole.push(emp.code ?? emp.id)
    }
  }
  return { unknown, wrongRole, teams: new Set([...known.values()].map((k) => k.teamId)).size }
}

export async function spendByDepartment(since: string) {
  const sums: Record<string, number> = {}
  for await (const page of expensePages(since)) {
    for (const expense of page) {
      const key = expense.departmentId ?? '-' // expect: changed-field
      sums[key] = (sums[key] ?? 0) + expense.amountSettled.value // expect: changed-field
    }
  }
  await pMap(Object.entries(sums), async ([dep, sum]) => console.log(dep, sum), { concurrency: 2 })
  return sums
}
