const HOST = 'https://openapi.pleo.io'

interface Cash { value: number; currency: string }
export interface QueuedExpense {
  id: string
  employeeId: string
  employeeCode: string | null
  performedAt: string
  amountOriginal: Cash
  amountSettled: Cash
  note: string | null
  accountId: string
  receiptIds: string[]
  supplier?: { CIF: string | null }
}

async function api<T>(method: 'GET' | 'PUT', path: string, body?: unknown): Promise<T> {
  const r = await fetch(HOST + path, {
    method,
    headers: { authorization: `Bearer ${process.env.PLEO_API_TOKEN}`, 'content-type': 'application/json' },
    body: body ? JSON.stringify(body) : undefined,
  })
  if (!r.ok) throw Object.assign(new Error(`${method} ${path}`), { status: r.status })
  return r.json() as Promise<T>
}

export const queued = () => api<{ expenses: QueuedExpense[] }>('GET', '/v1/expenses?status=QUEUED').then((r) => r.expenses)

export const mark = (expenseIds: string[], status: 'EXPORTING' | 'EXPORTED') =>
  api<Record<string, never>>('PUT', '/v1/expenses', { expenseIds, status })
