import { PleoRequest } from './request.js'
import type { Page } from './entries.js'

const company_id = process.env.PLEO_COMPANY_ID!

export const people = () => PleoRequest.get<Page<{ id: string; email: string }>>('/v2/employees').query({ companyId: company_id, offset: 0, limit: 200 }).send()

export const peopleOld = () => PleoRequest.get<Page<{ id: string; email: string }>>('/v1/employees').query({ pageSize: 200 }).send() // expect: unknown-external-call

export const tagGroups = () => PleoRequest.get<Page<{ id: string; code: string }>>('/v0/tag-groups').query({ include_archived: true }).send() // expect: legacy-parameter

export const taxCodes = () => PleoRequest.get('/v0/tax-codes').query({ company_id }).send() // expect: unknown-external-call

export const accounts = () =>
  PleoRequest.post<Page<{ id: string; code?: string }>>('/v1/chart-of-accounts:search')
    .body({ companyId: company_id, excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false })
    .send()

export const renameAccount = (id: string, name: string) =>
  PleoRequest.put(`/v1-beta/accounts/${id}`).body({ name, archived: false }).send() // expect: superseded-external-call
