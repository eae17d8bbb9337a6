export interface Paged<T> {
  data: T[]
  pagination: { hasNextPage: boolean; endCursor?: string; total?: number }
}
export interface Employee {
  id: string
  companyId: string
  email: string
  firstName: string
  lastName: string
  code?: string
  jobTitle?: string
}
export interface Account {
  id: string
  externalId: string
  name: string
  code?: string
  archived: boolean
}
export interface Vendor {
  id: string
  name: string
  externalId?: string
  code?: string
  state: 'ACTIVE' | 'ARCHIVED' | 'DRAFT'
}
export interface TaxCode {
  id?: string
  name: string
  code?: string
  rate: number
  type: 'inclusive' | 'exclusive' | 'reverse'
  archived: boolean
}
