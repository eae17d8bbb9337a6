import { accessTokenFor } from './oauth'

const API = 'https://external.pleo.io'

async function call<T>(installation: string, method: string, path: string, body?: unknown): Promise<T> {
  const bearer = await accessTokenFor(installation)
  const headers = new Headers({ accept: 'application/json' })
  headers.set('Authorization', `Bearer ${bearer}`)
  if (body) headers.set('content-type', 'application/json')
  const res = await fetch(API + path, { method, headers, body: body ? JSON.stringify(body) : undefined })
  if (res.status === 429) throw new Error('rate limited')
  if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`)
  return res.json() as Promise<T>
}

export const companies = (i: string) => call<{ data: { id: string; name: string }[] }>(i, 'GET', '/v1/companies')
export const employees = (i: string, companyId: string) =>
  call<{ data: unknown[] }>(i, 'GET', `/v2/employees?company_id=${companyId}`)
export const entries = (i: string, companyId: string, from: string) =>
  call<{ data: unknown[] }>(i, 'POST', '/v1/accounting-entries:search', { companyIds: [companyId], from })
export const activate = (i: string) => call(i, 'POST', '/v1/installations/me:activate')
