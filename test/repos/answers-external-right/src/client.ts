export interface Page<T> {
  data: T[];
  pagination: { hasNextPage: boolean; endCursor?: string; total?: number };
}

export class Pleo {
  readonly #auth: string;

  constructor(apiKey: string, private readonly companyId: string, private readonly origin = 'https://external.pleo.io') {
    this.#auth = `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`;
  }

  async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.origin + path, {
      method,
      headers: { authorization: this.#auth, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return (await response.json()) as T;
  }

  searchEntries(after?: string) {
    const cursor = after ? `&after=${after}` : '';
    return this.send<Page<Entry>>('POST', `/v1/accounting-entries:search?company_id=${this.companyId}&limit=100${cursor}`, { includeDeleted: false });
  }

  vendors(name: string) {
    return this.send<Page<Vendor>>('POST', `/v1/vendors:search?company_id=${this.companyId}`, { name });
  }

  async company() {
    const { data } = await this.send<{ data: Company }>('GET', `/v1/companies/${this.companyId}`);
    return data;
  }

  exportJobs() {
    return this.send<Page<ExportJob>>('GET', `/v3/export-jobs?company_id=${this.companyId}&statuses=pending`);
  }

  exportItems(jobId: string) {
    return this.send<Page<ExportItem>>('GET', `/v3/export-items?job_id=${jobId}`);
  }
}

export interface Entry {
  id: string;
  family: string;
  status: string;
  exportStatus: string;
  teamId?: string;
  transactionValue: { minors: number; currency: string };
  totalBillValue?: { minors: number; currency: string };
  tags: { tagGroupId: string; tagId?: string }[];
  splitItems: { accountId?: string; totalBillValue: { minors: number } }[];
  supplier?: { cif?: string; documentNumber?: string };
}
export interface Vendor { id: string; name: string; code?: string; state: 'DRAFT' | 'ACTIVE' | 'ARCHIVED'; taxRegistrationNumber?: string }
export interface Company { id: string; name: string; address?: { country?: string; locality?: string } }
export interface ExportJob { id: string; status: string; numberOfItems: number }
export interface ExportItem {
  accountingEntryId: string;
  type: string;
  date: string;
  amount: { inWalletCurrency: { value: number; currency: string } };
  user?: { code?: string };
  supplier?: { name?: string };
}
