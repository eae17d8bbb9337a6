const { details, syncAccounts } = require('./accounts');
const tags = require('./tags');

async function main() {
  const accounts = await syncAccounts();
  for (const account of accounts) {
    const full = await details(account);
    if (!full.group) console.warn('account without group', account.accountNumber);
  }
  const groups = await tags.groups();
  for (const group of groups.filter((g) => g.archived)) {
    const first = await tags.tag(group.id, group.tagAttributes[0].id);
    if (first.hidden) await tags.remove(group.id);
  }
}

main();
