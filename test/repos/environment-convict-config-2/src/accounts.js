const { bexio, pleo } = require('./clients');

async function syncAccounts() {
  const chart = await bexio.get('accounts');
  const { accounts } = await pleo.get('accounts', { searchParams: { pageSize: 1000 } }); // expect: legacy-call getAccounts (likely)
  const numbers = new Set(accounts.map((a) => a.accountNumber));

  for (const entry of chart.filter((c) => !numbers.has(c.account_no))) {
    await pleo.post('accounts', { json: { name: entry.name, accountNumber: entry.account_no } }); // expect: legacy-call createAccount (likely)
  }
  return accounts;
}

async function details(account) {
  const full = await pleo(`accounts/${account.id}`); // expect: legacy-call getAccount (likely)
  const group = await pleo(`account-categories/${full.accountCategoryId}`); // expect: legacy-call getAccountGroupV1_1 (likely)
  return { ...full, group: group.name };
}

module.exports = { syncAccounts, details };
