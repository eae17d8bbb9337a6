// Closing report: everything of last month that was not exported.
import { request } from 'undici'

const key = process.env.FINANCE_FEED_KEY
if (!key) throw new Error('FINANCE_FEED_KEY is missing')

const now = new Date()
const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))
const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))

const open = []
for (let pageOffset = 0; ; pageOffset += 100) {
  const { statusCode, body } = await request('https://openapi.pleo.io/v1/expenses', {
    query: { dateFrom: from.toISOString(), dateTo: to.toISOString(), status: 'NOT_EXPORTED', pageSize: 100, pageOffset },
    headers: { authorization: `Bearer ${key}` } // expect: api-key-on-legacy
  })
  if (statusCode !== 200) throw new Error(`Pleo: ${statusCode}`)
  const page = await body.json()
  open.push(...page.expenses)
  if (page.expenses.length < 100) break
}

const total = open.reduce((sum, e) => sum + e.amountSettled.value, 0)
console.log(`${open.length} open expenses, ${total.toFixed(2)}`)
