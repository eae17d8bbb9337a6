export type LegacyExpense = {
  id: string
  note?: string
  performedAt: string
  amountOriginal: { value: number; currency: string }
  type: string
  status: string
  deletedAt?: string
}

export type SpendRow = { id: string; day: string; text: string; amount: string; type: string; status: string }

const LABELS: Record<string, string> = { CARD: 'Card', MANUAL: 'Out of pocket', CASHBACK: 'Cashback' }

export const toRow = ({
  id,
  note,
  performedAt,
  amountOriginal,
  type, // expect: changed-field
  status, // expect: changed-field
}: LegacyExpense): SpendRow => ({
  id,
  day: performedAt.slice(0, 10),
  text: note ?? '',
  amount: new Intl.NumberFormat('en', {
    style: 'currency',
    currency: amountOriginal.currency, // expect: changed-field
  }).format(amountOriginal.value), // expect: changed-field
  type: LABELS[type] ?? type,
  status: status.toLowerCase(),
})
