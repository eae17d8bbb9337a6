import { RestClient, type RestClientOptions } from './base/rest-client';

const HOSTS = {
  live: 'https://api.freeagent.com/v2',
  sandbox: 'https://api.sandbox.freeagent.com/v2',
};

export class FreeAgentConnector extends RestClient {
  constructor(token: string, env: keyof typeof HOSTS = 'live', extra: Partial<RestClientOptions> = {}) {
    super({ ...extra, vendor: 'freeagent', baseUrl: HOSTS[env], auth: { type: 'bearer', token } });
  }

  listExpenses(view = 'recent') {
    return this.get<{ expenses: unknown[] }>('/expenses', { view });
  }

  createAccount(body: unknown) {
    return this.post('/accounts', body);
  }
}
