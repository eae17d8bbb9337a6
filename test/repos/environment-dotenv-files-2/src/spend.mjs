import wretch from 'wretch'
import QueryStringAddon from 'wretch/addons/queryString'
import env from './env.mjs'

const spend = wretch(env.SPEND_URL)
  .addon(QueryStringAddon)
  .auth(`Bearer ${env.SPEND_TOKEN}`)
  .errorType('json')

export const expenses = (dateFrom, dateTo) =>
  spend.query({ dateFrom, dateTo, pageSize: 1000 }).get('/expenses').json((r) => r.expenses) // expect: legacy-call getExpenses (likely)

export const markAs = (status, expenseIds) => spend.url('/expenses').put({ expenseIds, status }).res() // expect: legacy-call updateExpenses (likely)

export const receipts = (id) => spend.get(`/expenses/${id}/receipts`).json() // expect: legacy-call getExpenseReceipts (likely)

export const entries = (companyId) =>
  wretch(env.ENTRIES_URL) // expect: legacy-parameter externalSearchAccountingEntriesV1 (likely)
    .auth(`Basic ${btoa(`${env.ENTRIES_KEY}:`)}`)
    .post({ companyId }, '/v1/accounting-entries:search')
    .json()
