import { BigQuery } from '@google-cloud/bigquery';
import { download, expensePage, markExported, receiptUrls } from './pleo/expenses.js';
import { allTeams, describe } from './pleo/people.js';
import { snapshot } from './pleo/ledger.js';
import { accountingEntries, spendeskEmployee, spendeskExpenses, spendeskTeams } from './spendesk.js';

const dataset = new BigQuery().dataset('spend');

let offset: number | null | undefined = 0;
while (offset != null) {
  const page = await expensePage(offset);
  await dataset.table('expenses').insert(page.expenses);
  for (const e of page.expenses) for (const url of await receiptUrls(e)) await download(url);
  await describe(page.expenses.flatMap((e) => e.employeeId ?? []));
  await markExported(page.expenses.map((e) => e.id));
  offset = page.metadata.pageInfo.nextPageOffset;
}

await dataset.table('ledger').insert([await snapshot(), await allTeams()]);
await dataset.table('spendesk').insert([await spendeskExpenses(), await spendeskTeams(), await spendeskEmployee('1')]);
await accountingEntries();
