import { BigQuery } from '@google-cloud/bigquery';
import { accounts } from './accounts.js';
import { entries } from './entries.js';
import { expenses } from './expenses.js';
import { exportJobs } from './export-jobs.js';
import { tags } from './tags.js';
import { employees, taxCodes } from './tax.js';
import { teams } from './teams.js';
import { sessions } from './charging.js';

const dataset = new BigQuery().dataset(process.env.BQ_DATASET ?? 'spend_raw');
const company = process.env.PLEO_COMPANY_ID!;
const from = process.argv[2] ?? '2026-01-01';

async function load(table: string, rows: AsyncIterable<any> | any[]) {
  const batch: any[] = [];
  for await (const row of rows) batch.push(row);
  if (batch.length) await dataset.table(table).insert(batch);
  console.log(table, batch.length);
}

await load('pleo_expenses', expenses(from));
await load('pleo_entries', entries(from));
await load('pleo_export_jobs', await exportJobs(company));
await load('pleo_accounts', await accounts(company));
await load('pleo_tax_codes', await taxCodes(company));
await load('pleo_employees', await employees(company));
await load('pleo_teams', await teams());
await load('pleo_tags', await tags());
await load('charging_sessions', await sessions(from.slice(0, 7)));
