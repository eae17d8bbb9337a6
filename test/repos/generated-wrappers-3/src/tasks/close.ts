import { endOfMonth, formatISO, startOfMonth } from "date-fns";
import { expenses, pleo } from "../vendors/pleo.js";
import { agicap } from "../vendors/agicap.js";

interface Page {
  expenses: { id: string; receiptIds: string[]; amountSettled: { value: number } }[];
}

export async function closeMonth(month: Date) {
  const { expenses: list } = await expenses // expect: legacy-call getExpenses (certain)
    .query({ dateFrom: formatISO(startOfMonth(month)), dateTo: formatISO(endOfMonth(month)), pageSize: 1000 })
    .get()
    .json<Page>();

  const missing = list.filter((e) => e.receiptIds.length === 0);
  if (missing.length) console.warn(`${missing.length} expenses have no receipt`);

  await expenses.put({ expenseIds: list.map((e) => e.id), status: "EXPORTED" }).res(); // expect: legacy-call updateExpenses (certain)

  const { available } = await pleo.get("/companies/balance").json<{ available: number }>(); // expect: legacy-call getCompanyBalance (certain)
  await agicap.url("/expenses").post({ month: formatISO(month), total: sum(list), available }).res();
  await agicap.get("/companies/balance").json();
}

const sum = (list: Page["expenses"]) => list.reduce((s, e) => s + e.amountSettled.value, 0);
