import { inject, injectable } from 'tsyringe';
import type { HttpRequest, HttpTransport } from '../http/transport';
import type { VendorOptions } from '../options';

@injectable()
export class TravelPerkClient {
  constructor(
    @inject('HttpTransport') private readonly transport: HttpTransport,
    @inject('TravelPerkOptions') private readonly options: VendorOptions,
  ) {}

  trips() {
    return this.send<{ trips: { id: string; costCenter?: string }[] }>('GET', '/trips');
  }

  teams() {
    return this.send<{ teams: { id: string }[] }>('GET', '/v1/teams');
  }

  private send<T>(method: HttpRequest['method'], path: string, body?: unknown): Promise<T> {
    const headers = { authorization: `ApiKey ${this.options.token}`, 'api-version': '1' };
    return this.transport.send<T>({ method, url: this.options.baseUrl + path, headers, body });
  }
}
