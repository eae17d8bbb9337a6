import { z } from 'zod'

const Vars = z.object({
  PLEO_API_BASE: z.string().url(),
  PLEO_TOKEN: z.string(),
  HR_API_BASE: z.string().url(),
})

/**
 * @param {unknown} raw
 * @param {string} employeeId
 */
export async function teamOf(raw, employeeId) {
  const vars = Vars.parse(raw)
  const headers = { authorization: `Bearer ${vars.PLEO_TOKEN}` }

  const employee = await fetch(`${vars.PLEO_API_BASE}/employees/${employeeId}`, { headers }).then((r) => r.json()) // expect: legacy-call getEmployee (possible)
  const hr = await fetch(`${vars.HR_API_BASE}/employees/${employeeId}`).then((r) => r.json())
  if (!employee.teamId) return { name: hr.department }

  const team = await fetch(`${vars.PLEO_API_BASE}/teams/${employee.teamId}`, { headers }) // expect: legacy-call getTeam (possible)
  return team.json()
}
