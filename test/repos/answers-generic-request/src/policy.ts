import type { Expense } from '@pleo/types';

export interface Violation {
  rule: string;
  expenseId: string;
  amount?: number;
  status: 'open' | 'waived';
}

const LIMIT = 2500;

type Check = (expense: Expense) => Violation | undefined;

const tooExpensive: Check = (expense) => {
  const amount = (expense.amountSettled ?? expense.amountOriginal).value; // expect: changed-field, changed-field
  return amount > LIMIT ? { rule: 'limit', expenseId: expense.id, amount, status: 'open' } : undefined;
};

const noText: Check = (expense) =>
  !expense.note ? { rule: 'note', expenseId: expense.id, status: 'open' } : undefined;

const blockedMerchant: Check = (expense) => {
  const merchant = expense.cardTransaction?.merchant.name.toLowerCase(); // expect: lost-field
  return merchant?.includes('casino') ? { rule: 'merchant', expenseId: expense.id, status: 'open' } : undefined;
};

const splitWithoutAccount: Check = (expense) => {
  if (expense.lines.length < 2) return undefined; // expect: changed-field
  return expense.lines.some((line) => line.accountId === null) // expect: changed-field
    ? { rule: 'split', expenseId: expense.id, status: 'open' }
    : undefined;
};

export function review(expense: Expense): Violation[] {
  return [tooExpensive, noText, blockedMerchant, splitWithoutAccount].flatMap((check) => check(expense) ?? []);
}

export const stillOpen = (violations: Violation[]) => violations.filter((v) => v.status === 'open');
