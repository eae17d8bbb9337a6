import type { Bindings } from './env'

export async function searchEntries(env: Bindings, after?: string) {
  const u = new URL('/v1/accounting-entries:search', 'https://external.pleo.io')
  u.searchParams.set('company_id', env.PLEO_COMPANY_ID)
  u.searchParams.set('limit', '50')
  if (after) u.searchParams.set('after', after)

  const token = env.PLEO_API_KEY
  const res = await fetch(u, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(token + ':')}`, 'Content-Type': 'application/json' },
    body: '{"includeDeleted":false}',
  })
  if (!res.ok) throw new Error(`pleo ${res.status}`)
  return res.json<{ data: unknown[]; pagination: { endCursor?: string } }>()
}
