import { pleoActivity, pleoPeople } from './sources/pleo';
import { spendeskExpenses, toCents } from './sources/spendesk';

export async function aggregate(since: string) {
  const [activity, people, spendesk] = await Promise.all([
    pleoActivity(process.env.PLEO_TOKEN!, since),
    pleoPeople(process.env.PLEO_TOKEN!),
    spendeskExpenses(process.env.SPENDESK_TOKEN!),
  ]);

  const open = activity.filter((a) => a.status !== 'complete' && a.type === 'activity');
  for (const a of open) console.log(a.day, people.get(a.who ?? ''), a.text, a.status);

  const perDepartment = new Map<string, number>();
  for (const expense of spendesk) {
    const { departmentId, supplier, amountOriginal: { currency } } = expense;
    if (currency !== 'EUR' || !supplier?.CIF) continue;
    perDepartment.set(departmentId, (perDepartment.get(departmentId) ?? 0) + toCents(expense));
  }
  return { open: open.length, perDepartment };
}
