import { Hono } from 'hono'
import { bearerAuth } from 'hono/bearer-auth'
import { cache } from 'hono/cache'
import { pleo, type Bindings } from './pleo'

const app = new Hono<{ Bindings: Bindings }>()

app.use('/v1/*', (c, next) => bearerAuth({ token: c.env.EDGE_KEY })(c, next))
app.get('/v1/expenses', cache({ cacheName: 'spend', cacheControl: 'max-age=60' }))

app.get('/v1/expenses', async (c) => {
  const [cards, invoices] = await Promise.all([
    pleo(c.env, '/expenses', { pageSize: '200', dateFrom: c.req.query('from') }), // expect: legacy-call getExpenses (likely)
    fetch(`${c.env.MOSS_API_BASE}/expenses`, { headers: { 'x-api-key': c.env.MOSS_KEY } }).then((r) => r.json<any>()),
  ])
  return c.json([...cards.expenses, ...invoices.items])
})

app.get('/v1/employees/:id', async (c) => {
  const { id } = c.req.param()
  return c.json(await pleo(c.env, `/employees/${id}`)) // expect: legacy-call getEmployee (likely)
})

app.get('/v1/health', (c) => c.text('ok'))

export default app
