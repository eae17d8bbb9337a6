import { request } from 'undici'
import { personio } from './personio.js'

const base = process.env.PLEO_API_URL
const headers = { authorization: `Bearer ${process.env.PLEO_API_KEY}` }

export async function handler (event) {
  const { statusCode, body } = await request(`${base}/v1/expenses?pageSize=100`, { headers }) // expect: legacy-call getExpenses (possible)
  if (statusCode !== 200) throw new Error('status ' + statusCode)
  const { expenses } = await body.json()

  const cache = new Map()
  for (const { employeeId } of expenses) {
    if (cache.has(employeeId)) continue
    const res = await request(base + '/v1/employees/' + employeeId, { headers }) // expect: legacy-call getEmployee (possible)
    cache.set(employeeId, await res.body.json())
  }

  const staff = await personio('/v1/employees')
  return { day: event.time, expenses: expenses.length, people: cache.size, staff: staff.length }
}
