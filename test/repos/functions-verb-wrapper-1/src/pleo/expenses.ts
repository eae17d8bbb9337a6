import { request } from "./rest";

type Expense = { id: string; note?: string };

export async function exportQueue() {
  const { expenses } = await request<{ expenses: Expense[] }>("Get", "/expenses?status=QUEUED"); // expect: legacy-call getExpenses (certain)
  await request("Put", "/expenses", { expenseIds: expenses.map((e) => e.id), status: "EXPORTING" }); // expect: legacy-call updateExpenses (certain)
  return expenses;
}

export function relabel(expense: Expense, note: string) {
  return request("pUT", `/expenses/${expense.id}`, { note }); // expect: undocumented-legacy-call
}
