const billy = require('./billy');
const pieces = require('./pieces');
const placeholders = require('./placeholders');

async function run() {
  console.log(placeholders.HELP, await placeholders.companies());

  const { expenses } = await pieces.expenses('QUEUED');
  const booked = (await pieces.unicontaExpenses()).value.map((e) => e.external);

  for (const e of expenses) {
    const [ours, theirs] = await Promise.all([pieces.receipts(e.id), pieces.unicontaReceipts(e.id)]);
    if (ours.length !== theirs.length) console.warn('%s: %d receipts, %d booked', e.id, ours.length, theirs.length);

    const account = await placeholders.account(e.accountId);
    const { name } = await billy.account(account.accountNumber);
    if (account.name !== name) await placeholders.rename(account.id, name);
    await placeholders.group(account.accountCategoryId);
    if (e.taxCodeId) console.log(await placeholders.taxCode(e.taxCodeId), await billy.taxCode(e.taxCodeId));
    if (!billy.isOurs(e.url || '')) continue;
  }

  await pieces.setStatus(expenses.filter((e) => booked.includes(e.id)).map((e) => e.id), 'EXPORTED');
  await pieces.leave('temp', process.argv[2]);
}

run();
