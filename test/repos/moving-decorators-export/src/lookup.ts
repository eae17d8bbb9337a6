import { injectable } from 'tsyringe';
import { PleoTransport } from './transport';

@injectable()
export class Lookup {
  constructor(private readonly pleo: PleoTransport) {}

  receipts(companyId: string, entryIds: string[]) {
    return this.pleo.call<{ data: { url: string; sizeInBytes: number }[] }>('POST', '/v1/accounting-entries/receipts:search', { // expect: legacy-parameter
      query: { company_id: companyId, limit: '250' },
      body: { includeDeleted: false, accountingEntryIds: entryIds },
    });
  }

  vendors(name: string) {
    return this.pleo.call<{ data: { id: string }[] }>('POST', '/v1/vendors:search', { query: { limit: '50' }, body: { name } }); // expect: legacy-parameter
  }

  people(companyId: string, page: number) {
    return this.pleo.call('GET', '/v2/employees', { query: { companyId, pageOffset: String(page * 100), pageSize: '100' } }); // expect: legacy-parameter
  }

  dimensions(organizationId: string) {
    return this.pleo.call('GET', '/v0/aggregations/tag-groups', { query: { organization_id: organizationId } });
  }
}
