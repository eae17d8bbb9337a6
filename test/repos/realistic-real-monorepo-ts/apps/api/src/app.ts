import { Hono } from 'hono'
import { PleoClient } from '@lumen/pleo'
import { env } from './env.js'

const pleo = new PleoClient({ token: env.PLEO_API_TOKEN, baseUrl: env.PLEO_BASE_URL })

export const app = new Hono().basePath('/v1')

app.use('*', async (c, next) => {
  const header = c.req.header('Authorization')
  if (!header?.startsWith('Bearer ')) return c.json({ error: 'unauthorized' }, 401)
  await next()
})

app.get('/expenses/:id', async (c) => c.json(await pleo.expenses.byId(c.req.param('id'))))

app.get('/employees', async (c) => {
  const employees = await pleo.employees.list()
  return c.json(employees.map(({ id, email }) => ({ id, email })))
})

app.get('/tax-codes', async (c) => {
  // no resource in the package yet
  const { taxCodes } = await pleo.request<{ taxCodes: { code: string }[] }>('GET', '/tax-codes') // expect: legacy-call getTaxCodes
  return c.json(taxCodes)
})
