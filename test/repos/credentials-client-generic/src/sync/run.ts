import { queuedExpenses } from "#vendors/pleo-openapi.ts";
import { introspect, taxCodes } from "#vendors/pleo-external.ts";
import { createVoucher } from "#vendors/fortnox.ts";

const companyId = process.env.PLEO_COMPANY_ID ?? "";

const { data } = await introspect();
if (!data.scope.split(" ").includes("tax-codes:read")) {
  console.error("the key lacks tax-codes:read");
  process.exit(1);
}

const rates = await taxCodes(companyId);
for (const expense of await queuedExpenses()) {
  await createVoucher({
    Description: expense.note ?? expense.id,
    TransactionDate: expense.performedAt.slice(0, 10),
    VoucherSeries: "P",
    VoucherRows: [
      { Account: 1930, Credit: expense.amountSettled.value },
      { Account: 6990, Debit: expense.amountSettled.value },
    ],
  });
}
console.log(`${rates.length} tax codes known`);
