interface Options {
  companyId: string;
  apiKey: string;
  host?: string;
}

/** Export jobs (v3). One instance per company. */
export class PleoExportClient {
  private readonly host: string;

  constructor(private readonly options: Options) {
    this.host = options.host ?? 'https://external.pleo.io';
  }

  private authHeader() {
    const pair = `${this.options.companyId}:${this.options.apiKey}`;
    return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` }; // expect: wrong-auth-scheme
  }

  async openJobs(): Promise<{ id: string }[]> {
    const url = new URL('/v3/export-jobs', this.host);
    url.searchParams.set('company_id', this.options.companyId);
    const res = await fetch(url, { headers: { Accept: 'application/json', ...this.authHeader() } });
    return ((await res.json()) as { data: { id: string }[] }).data;
  }

  async finish(jobId: string): Promise<void> {
    await fetch(`${this.host}/v3/export-job-events`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...this.authHeader() },
      body: JSON.stringify({ jobId, status: 'completed' }),
    });
  }
}
