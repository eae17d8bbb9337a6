const headers = () => ({
  Accept: 'application/json',
  Authorization: `Bearer ${process.env.EXPO_PUBLIC_PLEO_TOKEN}`, // expect: credential-in-browser
})

export type Expense = { id: string; note?: string; receiptIds: string[] }

export async function myExpenses(employeeId: string): Promise<Expense[]> {
  const res = await fetch('https://openapi.pleo.io/v1/expenses?pageSize=100', { headers: headers() })
  if (!res.ok) throw new Error(`HTTP ${res.status}`)
  const { expenses } = await res.json()
  return expenses.filter((e: Expense & { employeeId: string }) => e.employeeId === employeeId && e.receiptIds.length === 0)
}

export async function receipts(expenseId: string) {
  const res = await fetch(`https://openapi.pleo.io/v1/expenses/${expenseId}/receipts`, { headers: headers() })
  return (await res.json()) as { id: string; url: string }[]
}
