import { Hono } from 'hono'
import { env } from 'hono/adapter'
import { suppliers } from './suppliers.js'
import { teamOf } from './teams.js'

const app = new Hono()

app.get('/balance', async (c) => {
  const res = await fetch(`${c.env.PLEO_URL}/v1/companies/balance`, { // expect: legacy-call getCompanyBalance (possible)
    headers: { authorization: `Bearer ${c.env.PLEO_TOKEN}` },
  })
  return c.json(await res.json())
})

app.get('/receipts/:expense', async (c) => {
  const { PLEO_URL, PLEO_TOKEN } = env(c)
  const res = await fetch(PLEO_URL + '/v1/expenses/' + c.req.param('expense') + '/receipts', { // expect: legacy-call getExpenseReceipts (possible)
    headers: { authorization: 'Bearer ' + PLEO_TOKEN },
  })
  const receipts = await res.json()
  return c.json(receipts.map((r) => r.name))
})

app.get('/team/:employee', async (c) => c.json(await teamOf(c.env, c.req.param('employee'))))

app.get('/suppliers', async (c) => c.json(await suppliers(c.env)))

// what the canteen's till sends
app.post('/v1/expenses', async (c) => {
  const res = await fetch(`${c.env.EMPLEO_URL}/v1/expenses`, { method: 'PUT', body: await c.req.text() })
  return c.body(null, res.ok ? 204 : 502)
})

export default app
