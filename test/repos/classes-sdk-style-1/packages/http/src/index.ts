export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface TransportRequest {
  method: Method;
  path: string;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
}

/** Whatever moves a request to a server. Tests use an in-memory one. */
export interface HttpTransport {
  request<T>(req: TransportRequest): Promise<T>;
}

export interface FetchTransportOptions {
  baseUrl: string;
  headers?: () => Record<string, string>;
  fetch?: typeof globalThis.fetch;
}

export class FetchTransport implements HttpTransport {
  private readonly baseUrl: string;
  private readonly headers: () => Record<string, string>;
  private readonly fetch: typeof globalThis.fetch;

  constructor({ baseUrl, headers = () => ({}), fetch = globalThis.fetch }: FetchTransportOptions) {
    this.baseUrl = baseUrl.endsWith('/') ? baseUrl.slice(0, -1) : baseUrl;
    this.headers = headers;
    this.fetch = fetch;
  }

  async request<T>({ method, path, query, body }: TransportRequest): Promise<T> {
    const url = new URL(this.baseUrl + path);
    for (const [key, value] of Object.entries(query ?? {})) {
      if (value !== undefined) url.searchParams.set(key, String(value));
    }
    const response = await this.fetch(url, {
      method,
      headers: { Accept: 'application/json', ...this.headers() },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new HttpError(response.status, `${method} ${path}`);
    return (await response.json()) as T;
  }
}

export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
