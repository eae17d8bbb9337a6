import { pleo, sister } from './client';

export async function syncAccounts(dropUnknown: boolean): Promise<number> {
  const theirs = await sister.accounts.list();
  if (theirs.status !== 200) throw new Error('sister service is down');

  const ours = await pleo.accounts.list({ query: { pageOffset: 0, pageSize: 1000 } }); // expect: legacy-call getAccounts (certain)
  if (ours.status !== 200) throw new Error('Pleo is down');
  const { accounts } = ours.body;

  let created = 0;
  for (const { number, name } of theirs.body) {
    if (accounts.some((a) => a.accountNumber === number)) continue;
    const { status } = await pleo.accounts.create({ body: { name, accountNumber: number } }); // expect: legacy-call createAccount (certain)
    if (status === 200) created++;
  }

  if (dropUnknown) {
    const known = new Set(theirs.body.map((a) => a.number));
    for (const a of accounts.filter((x) => !known.has(x.accountNumber ?? ''))) {
      await pleo.accounts.remove({ params: { accountId: a.id } }); // expect: legacy-call deleteAccount (certain)
    }
  }
  return created;
}

export const rates = async () => {
  const res = await pleo.getTaxCodes({ query: { hidden: false } }); // expect: legacy-call getTaxCodes (certain)
  return res.status === 200 ? res.body.taxCodes.map((t) => t.rate) : [];
};
