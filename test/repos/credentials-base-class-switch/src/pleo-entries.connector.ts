import { RestConnector } from './rest-connector';

export class PleoEntriesConnector extends RestConnector {
  constructor(apiKey: string, private readonly companyId: string) {
    super({ baseUrl: 'https://external.pleo.io/v1', authType: 'basic-user', secret: apiKey });
  }

  search(from: string) {
    return this.post<{ data: unknown[] }>(`/accounting-entries:search?company_id=${this.companyId}`, {
      includeDeleted: false,
      performedAtStart: from,
    });
  }

  company() {
    return this.get<{ data: { name: string } }>(`/companies/${this.companyId}`);
  }
}
