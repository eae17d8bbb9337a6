import { companies, subscriptions } from './companies';
import { chartOfAccounts, close } from './pool';
import { balance } from './legacyBalance';

async function main() {
  for (const company of (await companies()) as { id: string; name: string }[]) {
    const chart = await chartOfAccounts(company.id);
    console.log(company.name, (chart as { data: unknown[] }).data.length);
  }
  console.log('webhooks', (await subscriptions()).length);
  balance((err, value) => (err ? console.error(err.message) : console.log('balance', value)));
  await close();
}

void main();
