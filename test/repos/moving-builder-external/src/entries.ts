import { PleoRequest } from './request.js'

const company_id = process.env.PLEO_COMPANY_ID!

export interface Page<T> { data: T[]; pagination: { hasNextPage: boolean; endCursor?: string; total?: number } }
export interface Entry { id: string; family: string; transactionValue: { minors: number; currency: string }; exportStatus: string }

export const entries = (after?: string) =>
  PleoRequest.post<Page<Entry>>('/v1/accounting-entries:search')
    .query({ company_id, after, limit: 100 })
    .body({ includeDeleted: false, families: ['CARD_PURCHASE'] })
    .send()

// nightly job: bigger pages, fewer calls
export const bulkEntries = (after?: string) =>
  PleoRequest.post<Page<Entry>>('/v1/accounting-entries:search').query({ company_id, after, limit: 500 }).body({ includeDeleted: false }).send() // expect: legacy-parameter

export const since = (day: string) =>
  PleoRequest.post<Page<Entry>>('/v1/accounting-entries:search').query({ company_id }).body({ includeDeleted: false, dateFrom: day }).send() // expect: legacy-parameter

export const receiptsOf = (id: string) =>
  PleoRequest.get<Page<{ id: string; url: string }>>(`/v1/accounting-entries/${id}/receipts`).query({ limit: 50 }).send()

export const enrich = (amount: number, currency: string, last4: string) =>
  PleoRequest.post('/v2/accounting-entries:enrich').query({ amount, currency, card_last_four_digits: last4, merchant_name: 'SAS', performed_at: new Date().toISOString() }).send()
