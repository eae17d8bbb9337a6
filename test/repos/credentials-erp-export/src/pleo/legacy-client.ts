import { RestClient } from '../http/rest-client.js';

/** Tenants that have not been moved yet. Goes away together with `Tenant.legacyToken`. */
export class PleoLegacyClient extends RestClient {
  constructor(token: string) {
    super({ baseUrl: 'https://openapi.pleo.io/v1', auth: { type: 'bearer', token } });
  }

  queued(pageOffset = 0) {
    return this.request<{ expenses: any[]; metadata: any }>('GET', `/expenses?status=QUEUED&pageOffset=${pageOffset}&pageSize=100`);
  }

  setExported(expenseIds: string[]) {
    return this.request<object>('PUT', '/expenses', { expenseIds, status: 'EXPORTED' });
  }
}
