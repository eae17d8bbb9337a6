import { Hono } from 'hono'
import { draftSchema } from './schemas'
import { oneExpense, recentExpenses, searchEntries } from './pleo'

type Bindings = { PLEO_TOKEN: string; PLEO_API_KEY: string; COMPANY_ID: string; DRAFTS: KVNamespace }

const app = new Hono<{ Bindings: Bindings }>()

app.get('/expenses', async (c) => {
  const rows = await recentExpenses(c.env.PLEO_TOKEN, c.req.query('since') ?? '2024-01-01')
  return c.json(
    rows.map(({ id, note, departmentId, amountSettled }) => ({ // expect: changed-field
      id,
      note,
      team: departmentId,
      total: amountSettled.value.toFixed(2), // expect: changed-field
    })),
  )
})

app.get('/expenses/:id', async (c) => {
  const expense = await oneExpense(c.env.PLEO_TOKEN, c.req.param('id'))
  if (!expense) return c.notFound()
  const who = expense.employeeCode ?? expense.employeeId // expect: lost-field
  const { currency, value } = expense.amountOriginal // expect: changed-field, changed-field
  return c.json({ who, label: `${value} ${currency}`, when: expense.performedAt })
})

// new API, being rolled out per tenant
app.get('/v2/expenses', async (c) => {
  const { data, pagination } = await searchEntries(c.env.PLEO_API_KEY, c.env.COMPANY_ID, '2025-01-01')
  const items = data.map((entry) => ({
    id: entry.id,
    amount: entry.transactionValue.minors / 100,
    settled: entry.amountSettled?.value ?? null, // expect: legacy-field
    exported: entry.exportStatus === 'EXPORTED',
    status: entry.status,
  }))
  return c.json({ items, next: pagination.endCursor })
})

app.post('/drafts', async (c) => {
  const draft = draftSchema.parse(await c.req.json())
  await c.env.DRAFTS.put(draft.employeeCode, JSON.stringify(draft))
  return c.json({ amount: draft.amountOriginal.value, currency: draft.amountOriginal.currency }, 201)
})

export default app
