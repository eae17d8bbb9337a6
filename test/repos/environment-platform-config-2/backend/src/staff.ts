import type { ScheduledHandler } from 'aws-lambda'

interface Employee {
  id: string
  email: string
  phone: string | null
}

const options = { headers: { authorization: `Bearer ${process.env.CARDS_TOKEN}` } }

export const handler: ScheduledHandler = async () => {
  const url = process.env.STAFF_API!
  const first = await fetch(`${url}?pageSize=500`, options) // expect: legacy-call getEmployees (likely)
  const { employees } = (await first.json()) as { employees: Employee[] }

  for (const employee of employees.filter((e) => e.phone?.startsWith('00'))) {
    await fetch(`${url}/${employee.id}`, { // expect: legacy-call updateEmployee (likely)
      ...options,
      method: 'PUT',
      body: JSON.stringify({ phone: employee.phone?.replace(/^00/, '+') }),
    })
  }
}
