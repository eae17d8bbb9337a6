import { exportExpenses } from "./jobs/exportExpenses.js";
import { syncChartOfAccounts } from "./jobs/chartOfAccounts.js";
import { downloadReceipts } from "./jobs/receipts.js";

const [, , command, ...args] = process.argv;

switch (command) {
  case "export":
    console.log(`${await exportExpenses()} expenses exported`);
    break;
  case "accounts":
    await syncChartOfAccounts();
    break;
  case "receipts":
    console.log(await downloadReceipts(args[0]!, args[1] ?? "./receipts"));
    break;
  default:
    console.error("usage: expense-export <export|accounts|receipts>");
    process.exitCode = 2;
}
