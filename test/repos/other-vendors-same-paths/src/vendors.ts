import { rest } from './rest';

const pleo = rest('https://openapi.pleo.io/v1', process.env.PLEO_TOKEN);
const spenddesk = rest('https://public-api.spenddesk.example/v1', process.env.SPENDDESK_TOKEN);

export async function expenses() {
  const ours = await pleo.get('/expenses'); // expect: legacy-call getExpenses
  const theirs = await spenddesk.get('/expenses');
  return [ours, theirs];
}
