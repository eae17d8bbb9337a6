import { economicAccounts, economicEmployees } from "./economic/client.js";
import { accounts, close, receipts, tagGroups } from "./pleo/read.js";
import { balances, renumber } from "./pleo/subsidiaries.js";

const [theirs, ours] = await Promise.all([economicAccounts(), accounts()]);
console.log("%d accounts in e-conomic, %d in Pleo", theirs.length, ours.length);
console.table(await balances());
console.log(await tagGroups());

const done = [];
for (const id of process.argv.slice(2)) {
  const files = await receipts(id);
  if (files.length > 0) done.push(id);
}
await close(done);
await renumber("malmo", (await economicEmployees()).collection);
