import { PleoHttp } from './client.js';

interface Job {
  id: string;
  items: { id: string; status: string }[];
}

/** The API that stays. Basic with the key as user and nothing as password. */
export class ExternalPleo extends PleoHttp {
  constructor(apiKey: string, private readonly companyId: string) {
    super({
      prefixUrl: 'https://external.pleo.io',
      authorization: `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`,
    });
  }

  items(jobId: string) {
    return this.send<Job>('GET', `v3/export-jobs/${jobId}/items`);
  }

  event(jobId: string, type: 'started' | 'completed') {
    return this.send<void>('POST', 'v3/export-job-events', { jobId, type });
  }

  entries() {
    return this.send<{ data: unknown[] }>('POST', `v1/accounting-entries:search?company_id=${this.companyId}`, {});
  }
}
