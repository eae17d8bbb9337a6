import type { Expense, Order } from '../api/pleo'
import { useExpenses } from '../stores/expenses'

const money = (amount: number, currency: string) =>
  new Intl.NumberFormat('da-DK', { style: 'currency', currency }).format(amount)

export function badge(expense: Expense): string {
  switch (expense.status) { // expect: changed-field
    case 'EXPORTED': return 'green'
    case 'QUEUED': return 'amber'
    default: return 'grey'
  }
}

export const orderLabel = (o: Order) => `${o.type}: ${money(o.amountSettled.value, o.amountSettled.currency)}`

export function tableRows() {
  const store = useExpenses()
  return store.items.map((e) => ({
    key: e.id,
    note: e.note,
    when: new Date(e.performedAt),
    badge: badge(e),
    price: money(
      e.amountSettled.value, // todo-expect: changed-field
      e.amountSettled.currency, // todo-expect: changed-field
    ),
  }))
}

export function orderRows() {
  return useExpenses().shipped.map((o) => ({ key: o.id, status: o.status, label: orderLabel(o) }))
}
