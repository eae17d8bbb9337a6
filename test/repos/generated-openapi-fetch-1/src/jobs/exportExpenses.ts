import { pleo } from "../pleo/client.js";
import { fortnox } from "../fortnox/client.js";
import { env } from "../env.js";
import type { components } from "../pleo/schema.js";

type Expense = components["schemas"]["Expense"];

async function* queuedExpenses(): AsyncGenerator<Expense> {
  let pageOffset: number | null | undefined = 0;
  while (pageOffset != null) {
    const { data, error } = await pleo.GET("/expenses", { // expect: legacy-call getExpenses (certain)
      params: { query: { pageOffset, pageSize: 500, status: ["QUEUED"] } },
    });
    if (error || !data) throw new Error("could not read queued expenses");
    yield* data.expenses;
    pageOffset = data.metadata.pageInfo.nextPageOffset;
  }
}

export async function exportExpenses(): Promise<number> {
  const done: string[] = [];
  for await (const expense of queuedExpenses()) {
    const voucher = {
      Description: expense.note ?? "Pleo",
      VoucherSeries: "P",
      VoucherRows: [{ Account: 2890, Credit: expense.amountSettled.value }],
    };
    if (env.DRY_RUN) continue;
    const { error } = await fortnox.POST("/vouchers", { body: { Voucher: voucher } });
    if (!error) done.push(expense.id);
  }
  if (done.length > 0) {
    await pleo.PUT("/expenses", { body: { expenseIds: done, status: "EXPORTED" } }); // expect: legacy-call updateExpenses (certain)
  }
  return done.length;
}
