import { secretJson } from './secrets.js';

const api = 'https://external.pleo.io';

export async function handler() {
  const { apiKey } = await secretJson(process.env.PLEO_SECRET_ID);
  const headers = { Accept: 'application/json' };
  headers.Authorization = 'Basic ' + Buffer.from(apiKey + ':').toString('base64');

  const jobs = await fetch(`${api}/v3/export-jobs?company_id=${process.env.PLEO_COMPANY_ID}&status=pending`, { headers });
  const { data } = await jobs.json();
  for (const job of data) {
    await fetch(`${api}/v3/export-job-events`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ jobId: job.id, event: 'started' }),
    });
    const items = await fetch(`${api}/v3/export-jobs/${job.id}/items`, { headers }).then((r) => r.json());
    console.log('job %s: %d items', job.id, items.data.length);
  }
}
