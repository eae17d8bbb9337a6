import { fortnoxExpenses, pleoExpenses, qontoExpenses, spendeskExpenses } from './expenses.js';
import { missing } from './accounts.js';
import { personio, pleo } from './people.js';

const env = (name: string) => process.env[name] ?? '';

const lines = (
  await Promise.all([
    spendeskExpenses(env('SPENDESK_TOKEN')),
    pleoExpenses(env('PLEO_TOKEN')),
    qontoExpenses(env('QONTO_TOKEN')),
    fortnoxExpenses(env('FORTNOX_TOKEN')),
  ])
).flat();

lines.sort((a, b) => a.date.localeCompare(b.date));
console.table(lines);
console.table(await missing({ fortnox: env('FORTNOX_TOKEN'), pleo: env('PLEO_TOKEN') }));

const inHr = new Set((await personio(env('PERSONIO_TOKEN'))).map((p) => p.mail));
console.log((await pleo(env('PLEO_TOKEN'))).filter((p) => !inHr.has(p.mail)));
