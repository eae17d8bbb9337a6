import type { Tenant } from './tenant'

const UPSTREAM = 'https://external.pleo.io'

export async function forward(tenant: Tenant, method: string, path: string, payload: unknown) {
  const res = await fetch(`${UPSTREAM}/${path}`, {
    method,
    headers: { authorization: 'Basic ' + Buffer.from(tenant.key + ':').toString('base64'), 'content-type': 'application/json' },
    body: payload ? JSON.stringify(payload) : undefined,
  })
  return { status: res.status, body: await res.json() }
}

export async function one(tenant: Tenant, resource: string, id: string) {
  const res = await fetch(`${UPSTREAM}/v1/${resource}/${id}`, { headers: { authorization: 'Basic ' + btoa(tenant.key + ':') } })
  return res.json()
}

export async function search(tenant: Tenant, version: string, what: string, filter: object) {
  const u = new URL(`/${version}/${what}:search`, UPSTREAM)
  for (const [k, v] of Object.entries(tenant.scope)) u.searchParams.append(k, v)
  const res = await fetch(u, { method: 'POST', body: JSON.stringify(filter) })
  return res.json()
}

export const whatever = (verb: string) => fetch(UPSTREAM + '/v1/subscriptions', { method: verb })
