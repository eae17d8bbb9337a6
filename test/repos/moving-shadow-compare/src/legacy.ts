// old world: one token per company, goes away with the API
export type OldExpense = {
  id: string
  performedAt: string
  amountOriginal: { value: number; currency: string }
  status: 'NOT_EXPORTED' | 'QUEUED' | 'EXPORTING' | 'EXPORTED'
  accountId?: string
}

export async function oldExpenses(day: string): Promise<OldExpense[]> {
  const url = new URL('https://openapi.pleo.io/v1/expenses')
  url.searchParams.set('dateFrom', `${day}T00:00:00.000Z`)
  url.searchParams.set('dateTo', `${day}T23:59:59.999Z`)
  url.searchParams.set('pageSize', '2000')
  const res = await fetch(url, { headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` } })
  const body = await res.json()
  return body.expenses
}
