import createClient from 'openapi-fetch'
import type { Tenant } from './tenant'
import type { paths } from './pleo-external'

const client = createClient<paths>({ baseUrl: 'https://external.pleo.io' })

export async function listTagGroups(tenant: Tenant) {
  const { data, error } = await client.GET('/v0/tag-groups', { params: { query: tenant.scope as any } })
  if (error) throw error
  return data.data
}

export async function taxCode(taxCodeId: string) {
  const { data } = await client.GET('/v0/tax-codes/{taxCodeId}', { params: { path: { taxCodeId } } })
  return data?.data.rate
}

export async function vendorPage(params: URLSearchParams) {
  const r = await fetch(`https://external.pleo.io/v1/vendors:search?${params}`, { method: 'POST', body: '{}' })
  return r.json()
}

export async function createAccount(account: Parameters<typeof JSON.stringify>[0]) {
  return fetch('https://external.pleo.io/v1/chart-of-accounts', { method: 'POST', body: JSON.stringify(account) })
}

export async function taxCodesTyped() {
  return client.GET('/v0/tax-codes' as any, {}) // expect: unknown-external-call
}
