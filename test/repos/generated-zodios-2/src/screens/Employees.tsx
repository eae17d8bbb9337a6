import { useState } from 'react'
import { pleo, pleoHooks, sandbox } from '../clients'

export function Employees() {
  const [offset] = useState(0)
  const { data, invalidate } = pleoHooks.useGetEmployees({ queries: { pageOffset: offset, pageSize: 50 } }) // expect: legacy-call getEmployees (certain)

  async function remove(employeeId: string) {
    const employee = await pleo.getEmployee({ params: { employeeId } }) // expect: legacy-call getEmployee (certain)
    if (!window.confirm(`Remove ${employee.email}?`)) return
    await pleo.deleteEmployee(undefined, { params: { employeeId } }) // expect: legacy-call deleteEmployee (certain)
    await invalidate()
  }

  async function dryRun(employeeId: string) {
    await sandbox.getEmployee({ params: { employeeId } })
    await sandbox.deleteEmployee(undefined, { params: { employeeId } })
    const { employees } = await sandbox.getEmployees({ queries: { pageSize: 1 } })
    console.info('dry run', employees.length)
  }

  return (
    <ol>
      {data?.employees.map((e) => (
        <li key={e.id}>
          {e.firstName} {e.lastName}
          <button onClick={() => remove(e.id)}>remove</button>
          <button onClick={() => dryRun(e.id)}>dry run</button>
        </li>
      ))}
    </ol>
  )
}
