// Goes away with the last reader of /expenses (apps/reports).
const ROOT = 'https://openapi.pleo.io/v1'

export interface LegacyExpense {
  id: string
  note: string | null
  performedAt: string
  amountOriginal: { value: number; currency: string }
}

export function createLegacy(token: string) {
  const headers = { Authorization: `Bearer ${token}` }
  return {
    async expense(id: string): Promise<LegacyExpense> {
      const res = await fetch(`${ROOT}/expenses/${id}`, { headers })
      return res.json()
    },
    async expenses(pageOffset: number) {
      const res = await fetch(`${ROOT}/expenses?pageOffset=${pageOffset}&pageSize=100`, { headers })
      return (await res.json()) as { expenses: LegacyExpense[]; metadata: { pageInfo: { nextPageOffset: number | null } } }
    },
  }
}
