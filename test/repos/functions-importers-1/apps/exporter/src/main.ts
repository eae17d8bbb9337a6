import { resource, send } from '@fjord/http';
import { pleo, pleoNext, poweroffice } from '@fjord/upstreams';
import { exportQueue } from './expenses.js';

const call = resource(pleo);
const power = resource(poweroffice);

const { accounts } = await call<{ accounts: { id: string; accountNumber: string }[] }>('GET', '/accounts?pageSize=500'); // expect: legacy-call getAccounts (certain)
const ledger = await power<{ number: string; name: string }[]>('GET', '/accounts');

for (const { number, name } of ledger) {
  const match = accounts.find((a) => a.accountNumber === number);
  if (!match) await call('POST', '/accounts', { accountNumber: number, name }); // expect: legacy-call createAccount (certain)
}
for (const stale of accounts.filter((a) => !ledger.some((l) => l.number === a.accountNumber))) {
  await call('DELETE', `/accounts/${stale.id}`); // expect: legacy-call deleteAccount (certain)
}

console.log(await send(pleoNext, 'GET', '/v1/teams'), await power('GET', '/employees'), await exportQueue()); // expect: unknown-external-call (certain)
