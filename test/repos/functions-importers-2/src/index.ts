import { Hono } from 'hono'
import { fire, hire } from '@/features/people'
import { exported, queued, receipts } from '@/features/receipts/api'
import { taxCodes, vismaAccounts, vismaExpenses } from '@/vendors'

const app = new Hono()

app.get('/v1/expenses', async (c) => {
  const list = await queued()
  return c.json(await Promise.all(list.map(async (e) => ({ ...e, receipts: await receipts(e.id) }))))
})

app.post('/v1/expenses/done', async (c) => c.json(await exported(await c.req.json())))
app.get('/v1/tax-codes', async (c) => c.json({ pleo: await taxCodes(), visma: await vismaAccounts() }))
app.get('/v1/accounts', async (c) => c.json(await vismaExpenses()))
app.post('/v1/employees', async (c) => c.json(await hire((await c.req.json()).email)))
app.delete('/v1/employees/:id', async (c) => {
  await fire(c.req.param('id'), c.req.query('team'))
  return c.body(null, 204)
})

export default app
