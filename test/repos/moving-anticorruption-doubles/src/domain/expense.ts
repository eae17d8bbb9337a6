/**
 * Our own model. It was born as a copy of Pleo's old expense and everybody is used to its words,
 * so we kept it when the adapter moved to accounting entries.
 */
export interface Expense {
  id: string
  employeeCode: string | null
  departmentId: string | null
  amountOriginal: { value: number; currency: string }
  type: 'CARD' | 'MANUAL' | 'OTHER'
  status: 'OPEN' | 'EXPORTED'
  lines: { amountSettled: { value: number }; accountId: string | null }[]
}

export interface ExpenseSource {
  list(dateFrom: Date): Promise<{ expenses: Expense[]; metadata: { pageInfo: { totalCount: number } } }>
}
