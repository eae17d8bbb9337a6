'use strict';

// Export jobs are not in the old API, so this one talks to the new host.
const { getJson } = require('../lib/http');
const db = require('../lib/db');

const company = process.env.PLEO_COMPANY_ID;
const token = process.env.PLEO_TOKEN;

async function run() {
  const { data: jobs } = await getJson('external.pleo.io', `/v3/export-jobs?company_id=${company}&limit=20`, token);

  for (const job of jobs.filter((j) => j.status === 'failed' || j.status === 'completed_with_errors')) {
    const { data: items } = await getJson('external.pleo.io', `/v3/export-jobs/${job.id}/items?status=failed`, token);
    for (const item of items) {
      await db().execute('INSERT IGNORE INTO failed_export (job, entry) VALUES (?, ?)', [job.id, item.accountingEntryId]);
    }
  }
}

run().catch((err) => {
  console.error('exports job:', err.message);
  process.exitCode = 1;
});
