import { FreeAgentConnector } from './connectors/freeagent';
import { PersonioConnector } from './connectors/personio';
import { PleoConnector } from './connectors/pleo';

export async function bookQueuedExpenses(env: Record<string, string>) {
  const pleo = new PleoConnector(env.PLEO_API_TOKEN);
  const books = new FreeAgentConnector(env.FREEAGENT_TOKEN, 'live');

  const { accounts } = await pleo.listAccounts();
  const { expenses } = await pleo.listExpenses(['QUEUED']);
  const booked = await books.listExpenses('all');
  for (const { id } of expenses) await pleo.receiptsOf(id);

  if (!accounts.some((a) => a.accountNumber === '7460')) {
    await pleo.createAccount('Travel', '7460', env.PLEO_CATEGORY);
    await books.createAccount({ nominal_code: '746', name: 'Travel' });
  }
  for (const account of accounts.filter((a) => a.name.startsWith('OLD '))) {
    await (account.hidden ? pleo.removeAccount(account.id) : pleo.hideAccount(account));
  }
  return { by: await pleo.whoami(), open: expenses.length, booked: booked.expenses.length };
}

export async function mirrorPeople(env: Record<string, string>) {
  const hr = new PersonioConnector(env.PERSONIO_TOKEN);
  const { data } = await hr.listEmployees();
  await hr.updateEmployee(1, { mirrored: data.length });
  await hr.removeAttendance(1);
}
