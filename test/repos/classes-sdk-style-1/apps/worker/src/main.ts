import { HibobClient } from '@orbit/hibob-sdk';
import PleoClient from '@orbit/pleo-sdk';

const pleo = new PleoClient({ token: process.env.PLEO_API_TOKEN! });
const bob = new HibobClient(process.env.BOB_USER!, process.env.BOB_KEY!);

export async function run(): Promise<void> {
  const balance = await pleo.transport.request<{ available: number }>({ method: 'GET', path: '/companies/balance' }); // expect: legacy-call getCompanyBalance
  if (balance.available <= 0) return;

  const { employees } = await bob.employees();
  for (const { id } of employees) {
    const person = await bob.employee(id);
    const match = await pleo.employees.get(id).catch(() => undefined);
    if (!match) continue;
    if (person.number === 'LEFT') await pleo.employees.delete(match.id);
    else if (match.code !== person.number) await pleo.employees.update(match.id, { code: person.number });
  }

  const groups = await pleo.tagGroups.list(false);
  for (const group of groups) console.log((await pleo.tagGroups.get(group.id)).name);

  const queued = await pleo.expenses.list({ status: 'QUEUED' });
  const ids = queued.map((e) => e.id);
  await pleo.expenses.setStatus(ids, 'EXPORTING');
  for (const id of ids) console.log((await pleo.expenses.get(id)).status);
}

await run();
