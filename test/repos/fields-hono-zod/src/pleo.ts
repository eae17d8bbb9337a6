import { expensePage, expenseSchema, type Expense } from './schemas'

const API = 'https://openapi.pleo.io/v1'

export async function recentExpenses(token: string, since: string): Promise<Expense[]> {
  const all: Expense[] = []
  let offset: number | null | undefined = 0
  while (offset !== null && offset !== undefined) {
    const url = new URL(`${API}/expenses`)
    url.searchParams.set('dateFrom', since)
    url.searchParams.set('pageOffset', String(offset))
    const res = await fetch(url, { headers: { Authorization: `Bearer ${token}` } })
    if (!res.ok) throw new Error(`pleo ${res.status}`)
    const page = expensePage.parse(await res.json())
    all.push(...page.expenses)
    offset = page.metadata.pageInfo.nextPageOffset // expect: changed-field
  }
  return all
}

export async function oneExpense(token: string, id: string) {
  const res = await fetch(`${API}/expenses/${id}`, { headers: { Authorization: `Bearer ${token}` } })
  if (res.status === 404) return null
  const parsed = expenseSchema.safeParse(await res.json())
  return parsed.success ? parsed.data : null
}

export async function searchEntries(key: string, companyId: string, from: string) {
  const res = await fetch(`https://external.pleo.io/v1/accounting-entries:search?company_id=${companyId}&limit=50`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(key + ':')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ includeDeleted: false, performedAtStart: from }),
  })
  return (await res.json()) as { data: any[]; pagination: { hasNextPage: boolean; endCursor?: string } }
}
