import dayjs from 'dayjs'
import type { PleoReader } from './pleo'

/** Sum per month and currency, as the board wants it. */
export async function monthly(reader: Pick<PleoReader, 'expenses'>) {
  const sums = new Map<string, number>()
  for (const e of await reader.expenses()) {
    if (!e.amountSettled) continue
    const key = `${dayjs(e.performedAt).format('YYYY-MM')} ${e.amountSettled.currency}`
    sums.set(key, (sums.get(key) ?? 0) + e.amountSettled.value)
  }
  return [...sums].sort(([a], [b]) => a.localeCompare(b)).map(([key, value]) => ({ key, value: Math.round(value * 100) / 100 }))
}
