/** What Pleo sends. Keep in step with their reference. */
export interface PleoExpense {
  id: string
  employeeId: string
  departmentId?: string
  performedAt: string
  amountOriginal: PleoMoney
  amountSettled?: PleoMoney
  note?: string
  type: 'CARD' | 'MANUAL' | 'LOAD' | 'PERSONAL_TRANSFER'
  status: string
  tagIds: { id: string; tagGroupId: string }[]
  receiptIds: string[]
  cardTransaction?: { state: string; authorizedAt?: string; settledAt?: string; reversedAt?: string; merchant: { id?: string; name: string } }
}

export interface PleoMoney {
  value: number
  currency: string
}

/** What the data science people want. Not Pleo's. */
export interface ScoredExpense {
  id: string
  type: 'suspicious' | 'normal'
  status: 'new' | 'seen'
  departmentId: string
  score: number
}
