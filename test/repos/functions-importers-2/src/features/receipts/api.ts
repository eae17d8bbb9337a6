import send, { get } from '@/lib'
import { PLEO } from '@/vendors'

type Receipt = { id: string; url: string; mimeType: string }

export async function queued() {
  const { expenses } = await get<{ expenses: { id: string }[] }>(PLEO, 'expenses', { status: 'QUEUED' }) // expect: legacy-call getExpenses
  return expenses
}

export const receipts = (expenseId: string) => get<Receipt[]>(PLEO, `expenses/${expenseId}/receipts`) // expect: legacy-call getExpenseReceipts

export const exported = (expenseIds: string[]) => send(PLEO, 'put', 'expenses', { expenseIds, status: 'EXPORTED' }) // expect: legacy-call updateExpenses (certain)
