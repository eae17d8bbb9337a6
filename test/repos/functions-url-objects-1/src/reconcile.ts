import { bankAccounts, bankExpenses, consents, migratedTeams, mirror } from "./bank.ts";
import type { Session } from "./http.ts";
import { employees, expenses, exported, receipts, renameAccount, taxCodes, teams } from "./pleo.ts";

const pleo: Session = { token: process.env.PLEO_TOKEN! };
const bank: Session = { token: process.env.BANK_TOKEN! };
const next: Session = { token: process.env.PLEO_OAUTH_TOKEN! };

const day = process.argv[2] ?? new Date().toISOString().slice(0, 10);

const [queue, booked] = await Promise.all([expenses(pleo, "QUEUED"), bankExpenses(bank, day)]);
console.log(`${queue.length} queued, ${booked.length} on the statement`);

for (const expense of queue) {
  const { detail, files } = await receipts(pleo, expense);
  if (files.length === 0) console.warn("no receipt", detail.note);
  for (const { url } of files) await fetch(new URL(url));
}

const { accounts } = await bankAccounts(bank);
for (const { iban } of accounts) await renameAccount(pleo, iban, `Bank ${iban.slice(-4)}`);

await exported(pleo, queue.map((e) => e.id));
console.log(await employees(pleo), await consents(bank), await mirror(bank));
await Promise.allSettled([teams(pleo), taxCodes(pleo), migratedTeams(next)]);
