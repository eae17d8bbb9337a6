import type { LegacyExpense, Money, TerminalSwipe } from './types.js'

export type Alert = { level: 'info' | 'page'; text: string }
type Rule = (e: LegacyExpense) => Alert | undefined

const show = (m: Money) => `${m.value.toFixed(2)} ${m.currency}` // expect: changed-field, changed-field

const gambling = new Set(['7995', 'casino'])

export const rules: Record<string, Rule> = {
  big: (e) => (e.amountOriginal.value > 25_000 ? { level: 'page', text: show(e.amountOriginal) } : undefined), // expect: changed-field
  gambling: ({ cardTransaction }) =>
    gambling.has(cardTransaction?.merchant.id ?? '') ? { level: 'page', text: 'blocked merchant' } : undefined, // expect: lost-field
  noReceipt: (e) => (e.receiptIds.length ? undefined : { level: 'info', text: `receipt missing (${e.id})` }),
}

export const swipeRule = (s: TerminalSwipe): Alert | undefined =>
  s.state === 'DECLINED' && s.amountOriginal.value > 500 ? { level: 'info', text: `${s.employeeCode} declined` } : undefined
