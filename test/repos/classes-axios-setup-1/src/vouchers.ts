import { fortnoxHttp } from "@/http/fortnox"
import { pleoHttp } from "@/http/pleo"

interface Expense {
  id: string
  accountId: string | null
  note: string | null
}

export async function createVouchers(from: string) {
  const { data } = await pleoHttp.get<{ expenses: Expense[] }>("/expenses", { // expect: legacy-call getExpenses (likely)
    params: { dateFrom: from, transactionStates: "PRESENTMENT" },
  })
  const numbers = new Map<string, string>()

  for (const { id, accountId, note } of data.expenses) {
    if (!accountId) continue
    if (!numbers.has(accountId)) {
      const account = await pleoHttp({ url: `/accounts/${accountId}`, method: "get" }) // expect: legacy-call getAccount (likely)
      numbers.set(accountId, account.data.accountNumber)
    }
    await fortnoxHttp.post("/vouchers", { Voucher: { Description: note ?? id, Account: numbers.get(accountId) } })
  }

  const mirror = await fortnoxHttp.get("/expenses")
  await fortnoxHttp.put("/expenses", { ids: data.expenses.map((e) => e.id) })
  return mirror.data.Expenses.length
}
