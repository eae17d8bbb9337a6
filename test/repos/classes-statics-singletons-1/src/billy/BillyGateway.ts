import axios, { AxiosInstance } from 'axios';
import { settings } from '../settings';

export class BillyGateway {
  private static instance: BillyGateway | null = null;
  static readonly HOST = 'https://api.billysbilling.com';

  private constructor(private readonly http: AxiosInstance) {}

  static getInstance(): BillyGateway {
    return (BillyGateway.instance ??= new BillyGateway(
      axios.create({ baseURL: settings.billy.url, headers: { 'X-Access-Token': settings.billy.token } }),
    ));
  }

  async get<T>(path: string): Promise<T> {
    return (await this.http.get<T>(path)).data;
  }

  accounts() {
    return this.get<{ accounts: unknown[] }>('/accounts');
  }

  static ping() {
    return axios.get(`${this.HOST}/v2/health`);
  }
}
