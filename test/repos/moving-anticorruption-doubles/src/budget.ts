import type { ExpenseSource } from './domain/expense.js'

export async function overspent(source: ExpenseSource, limits: Record<string, number>, from: Date) {
  const { expenses, metadata } = await source.list(from)
  if (metadata.pageInfo.totalCount === 0) return []
  const sums = new Map<string, number>()
  for (const { departmentId, amountOriginal, status, type, lines } of expenses) {
    if (status === 'EXPORTED' || type === 'OTHER') continue
    const value = lines.length > 1 ? lines.reduce((s, l) => s + l.amountSettled.value, 0) : amountOriginal.value
    sums.set(departmentId ?? '-', (sums.get(departmentId ?? '-') ?? 0) + value)
  }
  return [...sums].filter(([d, v]) => v > (limits[d] ?? Infinity)).map(([d]) => d)
}

export const missingCodes = async (source: ExpenseSource) =>
  (await source.list(new Date(0))).expenses.filter((e) => e.employeeCode === null).map((e) => `${e.id}: ${e.amountOriginal.currency}`)
