import { useEffect, useState } from 'react'

const token = import.meta.env.VITE_PLEO_TOKEN // expect: credential-in-browser

export interface ExpenseRow { id: string; note: string | null; amountSettled?: { value: number; currency: string } }

export function useExpenses(from: Date) {
  const [rows, setRows] = useState<ExpenseRow[]>([])
  useEffect(() => {
    let stale = false
    ;(async () => {
      const r = await fetch(`https://openapi.pleo.io/v1/expenses?dateFrom=${from.toISOString()}&pageSize=100`, {
        headers: { Authorization: `Bearer ${token}` },
      })
      const { expenses } = await r.json()
      if (!stale) setRows(expenses)
    })()
    return () => { stale = true }
  }, [from])
  return rows
}
