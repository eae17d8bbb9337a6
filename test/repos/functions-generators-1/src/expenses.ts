import { api, paginate } from './paginate.js'

export interface Expense {
  id: string
  performedAt: string
  tagIds: { id: string; tagGroupId: string }[]
}

/** One request per month keeps the pages small. */
function* months(year: number): Generator<string> {
  for (let month = 1; month <= 12; month++) {
    const from = new Date(Date.UTC(year, month - 1, 1)).toISOString()
    const to = new Date(Date.UTC(year, month, 1)).toISOString()
    yield `/expenses?dateFrom=${from}&dateTo=${to}&pageSize=1000`
  }
}

export async function countPerMonth(year: number): Promise<number[]> {
  const counts: number[] = []
  for (const path of months(year)) {
    const { expenses } = await api<{ expenses: Expense[] }>(path) // expect: legacy-call getExpenses
    counts.push(expenses.length)
  }
  return counts
}

export async function* withReceipts(): AsyncGenerator<Expense & { receipts: string[] }> {
  for await (const expense of paginate<Expense>('/expenses?status=QUEUED', 'expenses')) { // expect: legacy-call getExpenses
    const receipts = await api<{ url: string }[]>(`/expenses/${expense.id}/receipts`) // expect: legacy-call getExpenseReceipts (certain)
    yield { ...expense, receipts: receipts.map((r) => r.url) }
  }
}
