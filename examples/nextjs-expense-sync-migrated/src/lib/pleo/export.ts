import { companyId, pages, pleo } from './client';
import type { ExportItem } from './types';

/** Pleo takes this many items in one request. */
const ITEMS = 100;

/** The export jobs that wait: Pleo makes one when a bookkeeper clicks Export. */
export async function pendingJobs(): Promise<string[]> {
  const query = { company_id: companyId(), statuses: 'pending' };
  const jobs = await pages<{ id: string }>('GET', '/v3/export-jobs', query);
  return jobs.map(({ id }) => id);
}

export async function startJob(jobId: string): Promise<ExportItem[]> {
  await pleo('POST', '/v3/export-job-events', {}, { jobId, event: 'started' });
  return pages<ExportItem>('GET', '/v3/export-items', { job_id: jobId });
}

/** Tells Pleo what became of each entry, then of the job. */
export async function completeJob(jobId: string, exported: string[], failed: string[]): Promise<void> {
  const items = [
    ...exported.map((id) => ({ accountingEntryId: id, status: 'successful' })),
    ...failed.map((id) => ({ accountingEntryId: id, status: 'failed', failureReason: 'The ledger did not book it.' })),
  ];
  for (let at = 0; at < items.length; at += ITEMS) {
    await pleo('PUT', `/v3/export-jobs/${jobId}/items`, {}, items.slice(at, at + ITEMS));
  }
  const event = failed.length === 0 ? 'completed' : 'completed_with_errors';
  await pleo('POST', '/v3/export-job-events', {}, { jobId, event });
}
