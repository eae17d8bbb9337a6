const BASE = 'https://openapi.pleo.io/v1'

export type Employee = {
  id: string
  firstName: string
  lastName: string
  email: string
  code?: string
  jobTitle?: string
  role?: string
  teamId?: string
  avatar?: { url: string }
}

export type Expense = {
  id: string
  employeeId: string
  performedAt: string
  note?: string
  status: string
  amountOriginal: { value: number; currency: string }
  cardTransaction?: { merchant?: { name?: string } }
  tagIds: { id: string; tagGroupId: string }[]
}

async function pleoGet<T>(path: string, token: string): Promise<T> {
  const res = await fetch(`${BASE}${path}`, { headers: { Authorization: `Bearer ${token}` } })
  if (!res.ok) throw new Error(`Pleo ${res.status}`)
  return res.json() as Promise<T>
}

export async function fetchExpenses(token: string, pageOffset = 0) {
  return pleoGet<{
    expenses: Expense[]
    metadata: { pageInfo: { totalCount: number; nextPageOffset?: number } }
  }>(`/expenses?pageOffset=${pageOffset}&pageSize=25`, token)
}

export async function fetchEmployee(token: string, id: string) {
  return pleoGet<Employee>(`/employees/${id}`, token)
}
