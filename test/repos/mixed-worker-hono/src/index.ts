import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { getAccount, pleo } from './pleo'

export type Bindings = {
  PLEO_BASE_URL: string
  PLEO_TOKEN: string
  SLACK_BASE_URL: string
  SLACK_TOKEN: string
  GATE: string
  CACHE: KVNamespace
}

const app = new Hono<{ Bindings: Bindings }>()

app.use('/v1/*', (c, next) => bearerAuth({ token: c.env.GATE })(c, next))

app.get('/v1/expenses', async (c) => {
  const hit = await c.env.CACHE.get('expenses', 'json')
  if (hit) return c.json(hit)
  const res = await fetch(`${c.env.PLEO_BASE_URL}/expenses?pageSize=100`, { // expect: legacy-call getExpenses (likely)
    headers: { Authorization: `Bearer ${c.env.PLEO_TOKEN}` },
  })
  if (!res.ok) return c.json({ error: 'upstream' }, 502)
  const data = await res.json<{ expenses: { id: string }[] }>()
  c.executionCtx.waitUntil(c.env.CACHE.put('expenses', JSON.stringify(data), { expirationTtl: 300 }))
  return c.json(data)
})

app.get('/v1/accounts/:id', async (c) => c.json(await getAccount(c.env, c.req.param('id'))))

app.delete('/v1/account-groups/:id', async (c) => {
  await pleo(c.env, `/account-groups/${c.req.param('id')}`, { method: 'DELETE' }) // expect: legacy-call deleteAccountGroup (likely)
  return c.body(null, 204)
})

app.post('/notify', async (c) => {
  const { text } = await c.req.json<{ text: string }>()
  await fetch(`${c.env.SLACK_BASE_URL}/chat.postMessage`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${c.env.SLACK_TOKEN}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ channel: '#spend', text }),
  })
  return c.text('ok')
})

app.get('/health', (c) => c.json({ status: 'up' }))

export default app
