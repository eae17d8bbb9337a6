import { Hono } from 'hono'
import * as pleo from './pleo'

const app = new Hono<{ Variables: { company: string } }>()

app.use('*', async (c, next) => {
  c.set('company', c.req.header('x-company') ?? '')
  await next()
})

app.get('/spend', async (c) => c.json(await pleo.spend(c.get('company'), c.req.query('after'))))
app.get('/entries/:id', async (c) => c.json(await pleo.one(c.req.param('id'))))
app.get('/employees', async (c) => {
  const pageOffset = Number(c.req.query('pageOffset') ?? 0)
  return c.json(await pleo.employees(c.get('company'), pageOffset))
})
app.get('/tags', async (c) => c.json({ groups: await pleo.tagGroups(), accounts: await pleo.accounts() }))
app.post('/import', async (c) => {
  const { expenses, metadata } = await c.req.json<{ expenses: { employeeCode: string; amountOriginal: { value: number } }[]; metadata: any }>()
  return c.json({
    n: metadata?.pageInfo?.totalCount ?? expenses.length,
    sum: expenses.reduce((s, e) => s + e.amountOriginal.value, 0),
    codes: [...new Set(expenses.map((e) => e.employeeCode))],
  })
})

export default app
