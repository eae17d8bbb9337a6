import { redact } from '@/security/redact'

const EXPENSES = 'https://openapi.pleo.io/v1/expenses'

export async function spentSince(day: Date): Promise<number> {
  const url = new URL(EXPENSES)
  url.searchParams.set('dateFrom', day.toISOString())
  url.searchParams.set('pageSize', '1000')
  const res = await fetch(url, { // expect: legacy-call getExpenses (certain)
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
    next: { revalidate: 3600 },
  })
  if (!res.ok) throw new Error(`${redact(EXPENSES)} ${res.status}`)
  const { expenses } = (await res.json()) as { expenses: { amountSettled: { value: number } | null }[] }
  return expenses.reduce((sum, e) => sum + (e.amountSettled?.value ?? 0), 0)
}
