#!/usr/bin/env node
import { slack, small } from '../lib/clients.js'

const { data } = await small.get('/expenses?pageSize=500&status=NOT_EXPORTED') // expect: legacy-call getExpenses (likely)
const missing = data.expenses.filter((e) => !e.receiptIds.length)

const byEmployee = Object.groupBy(missing, (e) => e.employeeId)
const say = slack(process.env.SLACK_WEBHOOK)

for (const [employeeId, list] of Object.entries(byEmployee)) {
  const { data: employee } = await small.get(`/employees/${employeeId}`) // expect: legacy-call getEmployee (likely)
  await say(`${employee.firstName}: ${list.length} receipts missing`)
}
