export interface Voucher {
  reference: string
  date: string
  text: string
  /** øre */
  amount: number
  employee?: string
  /** kroner, one per posting */
  lines: number[]
}

export function toVoucher(expense: any): Voucher {
  const { note, cardTransaction } = expense
  return {
    reference: expense.id, // expect: changed-field
    date: expense.performedAt.slice(0, 10), // expect: changed-field
    text: note || cardTransaction?.merchant?.name || '', // expect: changed-field
    amount: Math.round(expense.amountSettled.value * 100), // expect: changed-field
    employee: expense.employeeCode, // expect: changed-field
    lines: expense.lines.map((l: any) => l.amountSettled.value), // expect: changed-field
  }
}

export const balanced = (v: Voucher) => v.lines.reduce((s, l) => s + Math.round(l * 100), 0) === v.amount
