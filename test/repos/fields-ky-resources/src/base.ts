import ky, { type KyInstance } from 'ky';

export abstract class BaseClient {
  protected readonly http: KyInstance;

  constructor(prefixUrl: string, authorization: string) {
    this.http = ky.create({ prefixUrl, headers: { authorization }, retry: 2, timeout: 20_000 });
  }

  protected get<T>(path: string, searchParams: Record<string, string | number> = {}): Promise<T> {
    return this.http.get(path, { searchParams }).json<T>();
  }

  protected post<T>(path: string, json: unknown, searchParams: Record<string, string | number> = {}): Promise<T> {
    return this.http.post(path, { json, searchParams }).json<T>();
  }
}

export class LegacyClient extends BaseClient {
  constructor(token: string) {
    super('https://openapi.pleo.io/v1', `Bearer ${token}`);
  }
}

export class ExternalClient extends BaseClient {
  constructor(apiKey: string) {
    super('https://external.pleo.io', `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`);
  }
}
