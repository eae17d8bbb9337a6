import { RestConnector } from './rest-connector';

/**
 * Export jobs want the key differently (or so we thought), hence the override.
 */
export class PleoExportConnector extends RestConnector {
  constructor(private readonly apiKey: string) {
    super({ baseUrl: 'https://external.pleo.io/v3', authType: 'basic-user', secret: apiKey });
  }

  protected override authHeader() {
    const encoded = Buffer.from(this.apiKey).toString('base64');
    return { Authorization: `Basic ${encoded}` }; // expect: wrong-auth-scheme
  }

  jobs(companyId: string) {
    return this.get<{ data: { id: string }[] }>(`/export-jobs?company_id=${companyId}`);
  }

  start(jobId: string) {
    return this.post<void>('/export-job-events', { jobId, status: 'in_progress' });
  }
}
