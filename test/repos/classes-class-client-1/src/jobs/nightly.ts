import pino from 'pino';
import { PleoClient } from '../pleo/client.js';
import { SpendeskClient } from '../spendesk/client.js';

const log = pino({ name: 'nightly' });

export async function nightly(since: Date): Promise<number> {
  const pleo = new PleoClient(process.env.PLEO_API_TOKEN ?? '');
  const spendesk = new SpendeskClient(process.env.SPENDESK_TOKEN ?? '');

  const people = await pleo.employeesByMail();
  const exported: string[] = [];
  for await (const expense of pleo.expenses(since)) {
    if (expense.status !== 'QUEUED') continue;
    const full = await pleo.expense(expense.id);
    if (!full.note) await pleo.setNote(full.id, 'exported without note');
    exported.push(full.id);
  }
  await pleo.markExported(exported);

  const other = await spendesk.expenses();
  await spendesk.markExported(other.map((e) => e.id));
  for (const person of (await spendesk.employees()).employees) {
    if (!people.has(person.email)) log.warn({ id: person.id }, 'only in Spendesk');
  }
  log.info({ pleo: exported.length, spendesk: other.length }, 'nightly export done');
  return exported.length + other.length;
}
