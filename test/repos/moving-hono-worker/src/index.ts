import { Hono } from 'hono'
import { bearer } from './auth'
import tags from './tags'
import { receiptsOf, spend } from './spend'

export type Env = { Bindings: { PLEO_KEY: string; COMPANY: string; SHARED: string; DB: D1Database } }

const app = new Hono<Env>()
app.use('*', bearer)
app.route('/tags', tags)

app.get('/spend', async (c) => {
  const { dateFrom, pageSize } = c.req.query()
  const entries = await spend(c.env, dateFrom, Number(pageSize ?? 20))
  return c.json({ expenses: entries })
})

app.post('/receipts', async (c) => {
  const { expenses } = await c.req.json<{ expenses: { id: string; status: string }[] }>()
  const wanted = expenses.filter((e) => e.status === 'EXPORTED').map((e) => e.id)
  return c.json(await receiptsOf(c.env, wanted))
})

app.get('/history', async (c) => {
  const { results } = await c.env.DB.prepare('select id, type, status, amountOriginal from expenses order by id desc limit 50').all()
  return c.json(results.map((row) => ({ id: row.id, kind: row.type, status: row.status, amount: row.amountOriginal })))
})

export default app
