import axios, { type AxiosInstance } from 'axios';
import { config } from '../config.js';
import { PleoCredentials } from './credentials.js';

export interface Entry {
  id: string;
  performedAt: string;
  accountId: string | null;
  totalBillValue?: { minors: number; currency: string };
}

export class PleoClient {
  private readonly http: AxiosInstance;

  constructor(credentials = new PleoCredentials(config.pleo.accessToken)) {
    this.http = axios.create({
      baseURL: config.pleo.host,
      headers: { Authorization: credentials.toHeader(), Accept: 'application/json' },
      timeout: 20_000,
    });
  }

  async *entries(from: Date, to: Date): AsyncGenerator<Entry> {
    let after: string | undefined;
    do {
      const { data } = await this.http.post('/v1/accounting-entries:search', {
        companyIds: [config.pleo.companyId],
        performedAt: { from: from.toISOString(), to: to.toISOString() },
        after,
      });
      yield* data.data as Entry[];
      after = data.pagination?.endCursor;
    } while (after);
  }

  async accounts() {
    const { data } = await this.http.post('/v1/chart-of-accounts:search', { companyId: config.pleo.companyId });
    return data.data;
  }
}
