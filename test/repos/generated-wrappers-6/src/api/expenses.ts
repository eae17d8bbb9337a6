import * as v from 'valibot'
import { upfetch } from './pleo.ts'

const Expense = v.object({ id: v.string(), employeeId: v.string(), receiptIds: v.array(v.string()) })

export async function expensesWithoutReceipt(since: Date) {
  const { expenses } = await upfetch('/expenses', { // expect: legacy-call getExpenses (possible)
    params: { dateFrom: since.toISOString(), pageSize: 1000 },
    schema: v.object({ expenses: v.array(Expense) }),
  })
  return expenses.filter((e) => e.receiptIds.length === 0)
}

export const mailOf = (employeeId: string) =>
  upfetch(`/employees/${employeeId}`, { schema: v.object({ email: v.string() }) }).then((e) => e.email) // expect: legacy-call getEmployee (possible)
