import { RestClient, type AuthScheme } from '../http/rest-client.js';

export interface ExportItem {
  accountingEntryId: string;
  amount: { value: number; currency: string };
  status: 'pending' | 'in_progress' | 'successful' | 'failed';
}

export class PleoExternalClient extends RestClient {
  constructor(auth: () => Promise<AuthScheme>) {
    super({ baseUrl: 'https://external.pleo.io', auth });
  }

  openJobs(companyId: string) {
    return this.request<{ data: { id: string }[] }>('GET', `/v3/export-jobs?company_id=${companyId}&status=pending`);
  }

  items(companyId: string, jobId: string) {
    return this.request<{ data: ExportItem[] }>('GET', `/v3/export-items?company_id=${companyId}&job_id=${jobId}`);
  }

  complete(jobId: string, items: { accountingEntryId: string; status: 'successful' | 'failed'; failureReason?: string }[]) {
    return this.request<void>('PUT', `/v3/export-jobs/${jobId}/items`, { items });
  }
}
