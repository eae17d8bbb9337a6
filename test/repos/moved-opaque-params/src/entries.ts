import { request } from 'undici'
import type { Tenant } from './tenant'

export type SearchQuery = Record<string, unknown>

export async function searchEntries(tenant: Tenant, query: SearchQuery, filter: Record<string, unknown>) {
  const { body } = await request('https://external.pleo.io/v1/accounting-entries:search', {
    method: 'POST',
    query: { ...tenant.scope, ...query },
    headers: { authorization: 'Basic ' + Buffer.from(`${tenant.key}:`).toString('base64') },
    body: JSON.stringify({ includeDeleted: false, ...filter }),
  })
  return body.json()
}

export async function receipts(tenant: Tenant, limit: number, qs: string) {
  const a = await request(`https://external.pleo.io/v1/accounting-entries/receipts:search?${qs}`, { method: 'POST', body: '{"includeDeleted":false}' })
  const b = await request('https://external.pleo.io/v1/accounting-entries/' + tenant.resource + '/receipts', { query: { limit } })
  return [await a.body.json(), await b.body.json()]
}
