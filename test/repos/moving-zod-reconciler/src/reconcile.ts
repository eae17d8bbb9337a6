import { differenceInDays } from 'date-fns';
import type { PleoExpense, StatementLine } from './schemas.js';

export interface Match { expenseId: string; ref: string; score: number }

const norm = (s: string) => s.toLowerCase().replace(/[^a-z0-9]/g, '');

function score(e: PleoExpense, line: StatementLine & { bookedAt: Date }): number {
  let points = 0;
  const own = e.amountSettled?.value ?? 0; // expect: changed-field
  if (Math.abs(own - line.amountSettled.value) < 0.005) points += 5;
  const shop = norm(e.cardTransaction?.merchant.name ?? ''); // expect: lost-field
  if (shop && norm(line.merchant.name).includes(shop)) points += 3;
  if (Math.abs(differenceInDays(e.performedAt, line.bookedAt)) <= 3) points += 1;
  if (line.status === 'PDNG') points -= 1;
  return points;
}

export function reconcile(expenses: PleoExpense[], lines: (StatementLine & { bookedAt: Date })[]): Match[] {
  const matches: Match[] = [];
  for (const expense of expenses) {
    if (expense.receiptIds.length === 0) continue;
    const best = lines
      .map((l) => ({ l, s: score(expense, l) }))
      .sort((a, b) => b.s - a.s)
      .at(0);
    if (best && best.s >= 6) matches.push({ expenseId: expense.id, ref: best.l.ref, score: best.s });
  }
  return matches;
}
