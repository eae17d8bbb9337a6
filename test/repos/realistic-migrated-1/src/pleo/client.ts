import got, { type Got, type Method } from 'got';

export interface ClientOptions {
  prefixUrl: string;
  authorization: string;
}

/** Thin layer over got, shared by the old and the new API. */
export abstract class PleoHttp {
  protected readonly http: Got;

  protected constructor(options: ClientOptions) {
    this.http = got.extend({
      prefixUrl: options.prefixUrl,
      headers: { authorization: options.authorization },
      retry: { limit: 2 },
      responseType: 'json',
    });
  }

  protected async send<T>(method: Method, path: string, json?: unknown): Promise<T> {
    const { body } = await this.http<T>(path, { method, ...(json === undefined ? {} : { json }) });
    return body;
  }
}
