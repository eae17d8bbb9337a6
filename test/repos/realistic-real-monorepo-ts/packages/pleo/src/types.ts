export interface Money {
  value: number
  currency: string
}

export interface Expense {
  id: string
  employeeId: string | null
  amountOriginal: Money
  note: string | null
  performedAt: string
}

export interface Employee {
  id: string
  email: string
  firstName: string
  lastName: string
}

export interface TagGroup {
  id: string
  name: string
}

export interface Tag {
  id: string
  tagGroupId: string
  attributeValues: { attributeId: string; value: string }[]
}

export interface Page {
  metadata: { pageInfo: { nextPageOffset?: number | null } }
}
