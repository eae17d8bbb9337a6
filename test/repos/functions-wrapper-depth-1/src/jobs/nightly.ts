import pino from 'pino';
import { chart, fortnoxEmployees, bookExpense } from '../fortnox/client.js';
import { annotate, download, markExported, queuedExpenses, receiptsOf } from '../pleo/expenses.js';
import { balance, ensureAccount, whoami } from '../pleo/ledger.js';
import { invite, listPeople, moveToTeam, offboard, setCode } from '../pleo/people.js';

const log = pino({ name: 'nightly' });

async function syncPeople(): Promise<void> {
  const people = await listPeople();
  const wanted = (await fortnoxEmployees()).Employees.map((e) => e.Email.toLowerCase());
  for (const email of wanted) {
    if (!people.some((p) => p.email === email)) await invite(email);
  }
  for (const [index, person] of people.entries()) {
    if (!wanted.includes(person.email)) {
      await offboard(person);
      continue;
    }
    await setCode(person, `NK-${index}`);
    await moveToTeam(person, undefined, 'roastery');
  }
}

async function main(): Promise<void> {
  log.info({ me: await whoami(), balance: await balance() }, 'starting');
  for (const account of await chart()) await ensureAccount(account);
  await syncPeople();

  const expenses = await queuedExpenses();
  for (const expense of expenses) {
    for (const receipt of await receiptsOf(expense)) await download(receipt);
    await bookExpense(expense.id);
    await annotate(expense, 'booked in Fortnox');
  }
  await markExported(expenses.map((e) => e.id));
}

await main();
