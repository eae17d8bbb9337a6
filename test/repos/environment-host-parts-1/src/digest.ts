import {
  bankExpenses,
  chargingAccounts,
  expensesSince,
  internalAccounts,
  mirroredTeams,
  people,
  ratesWithoutVersion,
  teams,
} from './fetchers';

const lastWeek = new Date(Date.now() - 7 * 24 * 3600 * 1000);

const [t, m, e, b, p] = await Promise.all([teams(), mirroredTeams(), expensesSince(lastWeek), bankExpenses(), people()]);

console.log('teams', t.teams.length, 'mirrored', m.teams.length);
console.log('expenses', e.expenses.length, 'at the bank', b.length);
console.log('people', p.employees.length);

if (process.argv.includes('--all')) {
  console.log(await ratesWithoutVersion());
  console.log(await internalAccounts(), await chargingAccounts());
}
