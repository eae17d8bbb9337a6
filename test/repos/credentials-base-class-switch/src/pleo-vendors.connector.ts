import { RestConnector } from './rest-connector';

export class PleoVendorsConnector extends RestConnector {
  constructor(apiKey: string) {
    super({ baseUrl: 'https://external.pleo.io', authType: 'api-key-header', secret: apiKey });
  }

  search(name: string) {
    return this.post<{ data: { id: string; name: string }[] }>('/v1/vendors:search', { name });
  }

  activate(id: string) {
    return this.post<void>(`/v1/vendors/${id}:activate`, {});
  }
}
