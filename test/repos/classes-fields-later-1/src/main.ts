import { Feed } from './feed';
import { PleoSession } from './session';
import { EuVatTable, VatTable } from './vat';

const pleoFeed = new Feed();
pleoFeed.baseUrl = 'https://openapi.pleo.io/v1/';
pleoFeed.useToken(process.env.PLEO_TOKEN!);

const bankFeed = new Feed();
bankFeed.baseUrl = 'https://api.gocardless.com/bank/v1/';
bankFeed.useToken(process.env.BANK_TOKEN!);

export async function forecast() {
  const { employees } = await pleoFeed.pull<{ employees: unknown[] }>('/employees'); // expect: legacy-call getEmployees
  const accounts = await bankFeed.pull<{ accounts: unknown[] }>('/accounts');
  const balance = await bankFeed.pull<{ amount: number }>('/companies/balance');

  const session = await new PleoSession().connect('live', process.env.PLEO_TOKEN!);
  const expenses = await session.expenses(['CARD', 'MANUAL']);
  const travel = await session.category(process.env.TRAVEL_GROUP!);

  const vat = new VatTable();
  vat.init();
  const codes = await vat.all();
  const first = await vat.one(codes[0].id);

  const eu = new EuVatTable();
  eu.init();
  return { people: employees.length, accounts, balance, expenses, travel, first, eu: await eu.all() };
}
