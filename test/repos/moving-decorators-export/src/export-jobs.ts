import { injectable } from 'tsyringe';
import { Retry } from './retry';
import { PleoTransport } from './transport';

type Paged<T> = { data: T[]; pagination: { hasNextPage: boolean; endCursor?: string } };
type Job = { id: string; status: string; numberOfItems: number };

@injectable()
export class ExportJobs {
  constructor(private readonly pleo: PleoTransport) {}

  @Retry(5)
  async pending(companyId: string): Promise<Job[]> {
    const res = await this.pleo.call<Paged<Job>>('GET', '/v2/export-jobs', { query: { company_id: companyId, statuses: 'pending' } }); // expect: superseded-external-call
    return res.data;
  }

  @Retry()
  start(jobId: string) {
    return this.pleo.call('POST', '/v1/export-job-events', { body: { jobId, event: 'started' } }); // expect: superseded-external-call
  }

  @Retry()
  items(jobId: string) {
    return this.pleo.call<Paged<{ accountingEntryId: string }>>('GET', '/v3/export-items', { query: { job_id: jobId, limit: '200' } });
  }

  @Retry()
  finish(jobId: string, ids: string[]) {
    return this.pleo.call('PUT', `/v2/export-jobs/${jobId}/items`, { // expect: superseded-external-call
      body: ids.slice(0, 100).map((accountingEntryId) => ({ accountingEntryId, status: 'successful' })),
    });
  }

  lookup(companyId: string, entryId: string) {
    return this.pleo.call('GET', '/v3/export-job-items', { query: { company_id: companyId, accounting_entry_id: entryId } }); // expect: superseded-external-call
  }

  tags(companyId: string) {
    return this.pleo.call<Paged<{ id: string }>>('GET', '/v0/tags', { query: { company_id: companyId } }); // expect: superseded-external-call
  }
}
