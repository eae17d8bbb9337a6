export interface Money {
  value: number
  currency: string
}

export interface PleoExpense {
  id: string
  employeeId?: string
  employeeCode?: string
  departmentId?: string
  performedAt: string
  amountOriginal: Money
  amountSettled?: Money
  note?: string
  type: string
  cardTransaction?: { state: string; merchant: { id?: string; name: string } }
  accountId?: string
  taxCodeId?: string
  supplier?: { CIF?: string; documentNumber?: string }
}

export interface ExpensesPage {
  expenses: PleoExpense[]
  metadata: { pageInfo: { nextPageOffset?: number | null; pageSize: number; totalCount: number } }
}
