import createClient from 'openapi-fetch'

type HrPaths = {
  '/employees': { get: { responses: { 200: { content: { 'application/json': { employees: { id: string; email: string }[] } } } } } }
  '/employees/{employeeId}': { get: { parameters: { path: { employeeId: string } }; responses: { 200: { content: { 'application/json': { id: string; costCentre: string } } } } } }
}

export const hr = createClient<HrPaths>({ baseUrl: 'https://hr.halden.example/v1' })

export async function hrPeople() {
  const { data, error } = await hr.GET('/employees')
  if (error) throw error
  return data!.employees
}

export async function costCentre(employeeId: string) {
  const { data } = await hr.GET('/employees/{employeeId}', { params: { path: { employeeId } } })
  return data?.costCentre ?? null
}
