const express = require('express')
const cron = require('node-cron')
const db = require('./db')
const pleo = require('./pleo')

const app = express()
app.use(express.json())

app.get('/api/expenses', async (req, res) => {
  const { pageOffset = 0, pageSize = 25 } = req.query
  const expenses = await db.expensesOf(req.get('x-user'), pageOffset, pageSize)
  res.json({
    expenses: expenses.map((e) => ({
      id: e.id,
      kind: e.type,
      status: e.status,
      amount: e.amountOriginal.value,
      currency: e.amountOriginal.currency,
      merchant: e.cardTransaction?.merchant?.name,
      code: e.employeeCode
    })),
    metadata: { pageInfo: { totalCount: expenses.length, nextPageOffset: Number(pageOffset) + expenses.length } }
  })
})

app.post('/api/expenses/reset', async (req, res) => {
  const { expenses, status } = req.body
  if (status !== 'NOT_EXPORTED') return res.sendStatus(400)
  await pleo.reset(expenses.filter((e) => e.status === 'EXPORTED').map((e) => e.id))
  res.sendStatus(202)
})

cron.schedule('*/30 * * * *', async () => {
  const { current, available, currency } = await pleo.balance()
  await db.saveBalance(current, available, currency)
  for (const team of await pleo.teams()) {
    await db.saveTeam(team.id, team.name, team.code, team.employees.length)
  }
})

app.listen(process.env.PORT || 3000)
