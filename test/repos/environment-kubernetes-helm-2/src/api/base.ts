import got, { Got } from 'got';

export abstract class RestApi {
  protected readonly http: Got;

  protected constructor(url: string, token?: string) {
    this.http = got.extend({
      prefixUrl: url,
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
  }

  protected fetchOne<T>(resource: string): Promise<T> {
    return this.http.get(resource).json<T>();
  }

  protected store<T>(resource: string, json: Record<string, unknown>): Promise<T> {
    return this.http.post(resource, { json }).json<T>();
  }
}
