import { writeFileSync } from 'fs';
import got from 'got';
import { PleoExpense } from './model';

const client = got.extend({
  prefixUrl: process.env.PLEO_URL || 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  responseType: 'json',
});

async function main(month: string): Promise<void> {
  const collected: PleoExpense[] = [];
  for (let page = 0; page < 50; page++) {
    const { body } = await client.get('expenses', {
      searchParams: { pageOffset: page * 100, pageSize: 100, dateFrom: `${month}-01T00:00:00.000Z` },
    });
    const { expenses } = body as { expenses: PleoExpense[] };
    collected.push(...expenses);
    if (expenses.length < 100) break;
  }
  const live = collected.filter((e) => !e.cardTransaction?.reversedAt); // expect: lost-field
  writeFileSync(`cache/${month}.json`, JSON.stringify(live, null, 2));
  console.log(`${live.length} of ${collected.length} kept`);
}

main(process.argv[2]).catch((e) => { console.error(e); process.exit(1); });
