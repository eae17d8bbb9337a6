import type { PleoExpense, ScoredExpense } from './models.js'

const NIGHT = [0, 5]

function isReversed(expense: PleoExpense): boolean {
  return Boolean(expense.cardTransaction?.reversedAt) // expect: lost-field (likely)
}

export function score(expense: PleoExpense): ScoredExpense {
  let points = 0
  const when = new Date(expense.performedAt)
  if (when.getHours() >= NIGHT[0] && when.getHours() < NIGHT[1]) points += 20
  if (expense.amountOriginal.value % 100 === 0) points += 10 // expect: changed-field (likely)
  if (expense.receiptIds.length === 0) points += 5
  if (!expense.note) points += 5
  if (expense.tagIds.some((tag) => tag.tagGroupId === process.env.RISK_GROUP)) points += 15 // expect: changed-field (likely)
  if (isReversed(expense)) points = 0

  return {
    id: expense.id,
    type: points > 30 ? 'suspicious' : 'normal',
    status: 'new',
    departmentId: expense.departmentId ?? '', // expect: changed-field (likely)
    score: points,
  }
}

export function worst(scored: ScoredExpense[]): ScoredExpense[] {
  return scored
    .filter((s) => s.type === 'suspicious' && s.status === 'new')
    .sort((a, b) => b.score - a.score || a.departmentId.localeCompare(b.departmentId))
    .slice(0, 20)
}
