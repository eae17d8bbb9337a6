const API_KEY = process.env.PLEO_API_KEY ?? '8e5e95162bb9a56cb36a5d90ba3ae75cfd5271fc' // expect: hardcoded-credential
const COMPANY = process.env.PLEO_COMPANY_ID ?? '5b0f7c0a-0d1c-4d0b-9f80-5f6f7a2d1c33'

const request = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
  const credentials = Buffer.from(API_KEY).toString('base64')
  const res = await fetch(`https://external.pleo.io${path}`, {
    ...init,
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${credentials}`, // expect: wrong-auth-scheme
    },
  })
  if (!res.ok) throw new Error(`Pleo ${res.status} on ${path}`)
  return (await res.json()) as T
}

export type Employee = { id: string; email: string }
export type Entry = {
  id: string
  performedAt: string
  receiptIds: string[]
  transactionValue: { minors: number; currency: string }
}

export async function findEmployee(email: string) {
  const { data } = await request<{ data: Employee[] }>(`/v2/employees?companyId=${COMPANY}&email=${encodeURIComponent(email)}`)
  return data.at(0)
}

export async function pendingForEmployee(employeeId: string) {
  const { data } = await request<{ data: Entry[] }>(`/v1/accounting-entries:search?company_id=${COMPANY}`, {
    method: 'POST',
    body: JSON.stringify({ includeDeleted: false, employeeIds: [employeeId] }),
  })
  return data.filter((e) => e.receiptIds.length === 0)
}
