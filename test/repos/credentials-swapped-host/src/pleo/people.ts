import { config } from '../config.js'

type Employee = { id: string; email: string; firstName: string; lastName: string }

const cache = new Map<string, Employee>()

export async function employeeById(id: string): Promise<Employee> {
  const known = cache.get(id)
  if (known) return known

  const res = await fetch(`https://external.pleo.io/v2/employees/${encodeURIComponent(id)}`, {
    headers: { Authorization: 'Bearer ' + config.pleo.key }, // expect: wrong-auth-scheme
  })
  if (!res.ok) throw new Error(`employee ${id}: ${res.status}`)
  const { data } = await res.json()
  cache.set(id, data)
  return data
}

// Tax codes need the key as well. Marta: the colon belongs there, do not "clean it up"!
export async function taxCodes() {
  const user = config.pleo.key
  const basic = Buffer.from(user + ':', 'utf8').toString('base64')
  const res = await fetch(`https://external.pleo.io/v0/tax-codes:search?company_id=${config.pleo.companyId}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Basic ${basic}` },
    body: JSON.stringify({ archived: false }),
  })
  return (await res.json()).data
}
