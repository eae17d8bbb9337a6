import PQueue from 'p-queue'

const queue = new PQueue({ concurrency: 4, intervalCap: 20, interval: 1000 })

export interface Employee { id: string; firstName: string; lastName: string; email: string; jobTitle?: string; phone?: string; code?: string }
export interface Team { id: string; name: string; code: string; employees: { id: string; role: string; teamId: string }[] }
export interface Group { id: string; name: string; typeKey: string; hidden: boolean }
export interface Note { id: string; employeeId: string; performedAt: string; note: string | null; receiptIds: string[]; createdAt: string }

async function pleo<T>(path: string, init: RequestInit = {}): Promise<T> {
  const res = await queue.add(() =>
    fetch(`https://openapi.pleo.io/v1${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}`, 'Content-Type': 'application/json' },
    }),
  )
  if (!res || !res.ok) throw new Response('Pleo is not amused', { status: 502 })
  return res.json()
}

export const listEmployees = () => pleo<{ employees: Employee[] }>('/employees?pageSize=1000').then((r) => r.employees)
export const listTeams = () => pleo<{ teams: Team[] }>('/teams?pageSize=100').then((r) => r.teams)
export const listGroups = () => pleo<{ accountGroups: Group[]; metadata: { pageInfo: { totalCount: number } } }>('/account-groups')
export const balance = () => pleo<{ currency: string; current: number; available: number }>('/companies/balance')
export const invite = (email: string) => pleo<{ id: string }>('/employees', { method: 'POST', body: JSON.stringify({ email }) })
export const notes = (from: string) => pleo<{ expenses: Note[] }>(`/expenses?dateFrom=${from}`).then((r) => r.expenses)
