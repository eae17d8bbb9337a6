import { Hono } from 'hono'
import { basic } from './auth'
import type { Env } from './index'

const tags = new Hono<Env>()
const V0 = 'https://external.pleo.io/v0'

tags.get('/groups', async (c) => {
  const res = await fetch(`${V0}/tag-groups?include_archived=false`, { headers: basic(c.env.PLEO_KEY) }) // expect: legacy-parameter
  const { data } = await res.json<{ data: { id: string; name: string; archived: boolean }[] }>()
  return c.json(data.filter((g) => !g.archived).map((g) => ({ id: g.id, name: g.name })))
})

tags.get('/search/:text', async (c) => {
  const q = new URLSearchParams({ company_id: c.env.COMPANY, text_search: c.req.param('text') })
  const res = await fetch(`${V0}/tags?${q}`, { headers: basic(c.env.PLEO_KEY) }) // expect: superseded-external-call
  const body: any = await res.json()
  return c.json(body.data.map((t: any) => ({ id: t.id, label: t.name ?? t.code })))
})

tags.post('/:id/rename', async (c) => {
  const { code, name } = await c.req.json()
  // expect-next-line: unknown-external-call
  const res = await fetch(`${V0}/tags/${c.req.param('id')}`, {
    method: 'PATCH',
    headers: basic(c.env.PLEO_KEY),
    body: JSON.stringify({ code, name, archived: false }),
  })
  return c.body(null, res.ok ? 204 : 502)
})

tags.delete('/:id', async (c) => {
  const res = await fetch(`${V0}/tags/${c.req.param('id')}`, { method: 'DELETE', headers: basic(c.env.PLEO_KEY) })
  return c.body(null, res.ok ? 204 : 502)
})

export default tags
