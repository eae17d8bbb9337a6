import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { external, v1 } from './pleo'

const app = new Hono()

app.get('/categories', async (c) => {
  const { accounts } = await v1.url('/accounts?pageSize=500').get().json<{ accounts: { id: string; name: string }[] }>()
  return c.json(accounts)
})

app.get('/entries/:id/receipts', async (c) => {
  const page = await external.url(`/v1/accounting-entries/${c.req.param('id')}/receipts`).get().json<{ data: unknown[] }>()
  return c.json(page.data)
})

app.post('/receipts', async (c) => {
  const form = await c.req.parseBody()
  console.log('got a receipt for', form.expenseId)
  return c.body(null, 204)
})

serve({ fetch: app.fetch, port: 8787 })
