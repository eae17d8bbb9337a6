import type { PleoExpense } from './pleo/types.js'
import type { JournalLine } from './economic.js'

const CONTRA_ACCOUNT: Record<string, number> = {
  CARD: 5820,
  MANUAL: 6850,
  PLEO_INVOICE: 4020,
}

export function toJournalLine(expense: PleoExpense, departments: Map<string, number>): JournalLine {
  const amount = expense.amountSettled?.value ?? expense.amountOriginal.value // expect: changed-field, changed-field
  const merchant = expense.cardTransaction?.merchant.name // expect: lost-field
  const dept = expense.departmentId ? departments.get(expense.departmentId) : undefined // expect: changed-field, changed-field

  return {
    date: expense.performedAt.slice(0, 10),
    amount: Math.round(amount * 100) / 100,
    text: [merchant, expense.note].filter(Boolean).join(' – ').slice(0, 250),
    contraAccount: CONTRA_ACCOUNT[expense.type] ?? 9999, // expect: changed-field
    departmentNumber: dept,
    employeeNumber: expense.employeeCode, // expect: lost-field
    voucherRef: expense.supplier?.documentNumber ?? expense.id,
  }
}
