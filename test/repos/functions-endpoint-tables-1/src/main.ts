import { departments, extras, people } from './personio/client.js';
import { exported, queue, reports } from './pleo/client.js';
import { company, details, employees, join, leave, move, snapshot } from './pleo/people.js';

const [known, wanted, teams] = await Promise.all([employees(), people(), departments()]);

for (const person of wanted) {
  const match = known.find((e) => e.email === person.email);
  if (!person.active && match) await leave(match);
  else if (person.active && !match) await join(person.email);
  else if (match) await move(match, teams.find((t) => t.name === person.department)?.id ?? 'all');
}

const fresh = await details(known.map((e) => e.id));
const { expenses } = await queue();
await exported(expenses.map((e) => e.id));
console.log(fresh.length, await company(), await snapshot(), await reports(), await extras());
