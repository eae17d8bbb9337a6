import { Hono } from 'hono'
import type { Bindings } from './env'

export const people = new Hono<{ Bindings: Bindings }>()

people.get('/', async (c) => {
  const cached = await c.env.CACHE.get('people', 'json')
  if (cached) return c.json(cached)

  const res = await fetch(`https://external.pleo.io/v2/employees?companyId=${c.env.PLEO_COMPANY_ID}&limit=200`, {
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${c.env.PLEO_OPENAPI_TOKEN}`, // expect: legacy-token-on-external
    },
  })
  const { data } = await res.json<{ data: { id: string; firstName: string; lastName: string }[] }>()
  const list = data.map((e) => ({ id: e.id, name: `${e.firstName} ${e.lastName}` }))
  c.executionCtx.waitUntil(c.env.CACHE.put('people', JSON.stringify(list), { expirationTtl: 900 }))
  return c.json(list)
})
