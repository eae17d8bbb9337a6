import * as pleo from '../api/pleo/endpoints';
import * as sevdesk from '../api/sevdesk/endpoints';

export async function mirrorAccounts(): Promise<{ created: number; renamed: number }> {
  const [{ data: source }, { data: target }] = await Promise.all([
    sevdesk.getAccounts({ headers: { Authorization: process.env.SEVDESK_TOKEN ?? '' } }),
    pleo.getAccounts({ pageSize: 1000 }),
  ]);

  const existing = new Map(target.accounts.map((a) => [a.accountNumber, a]));
  let created = 0;
  let renamed = 0;

  for (const { accountNumber, name } of source.objects) {
    const account = existing.get(accountNumber);
    if (!account) {
      await pleo.createAccount({ accountNumber, name });
      created++;
    } else if (account.name !== name) {
      await pleo.updateAccount(account.id, { name });
      renamed++;
    }
  }
  return { created, renamed };
}
