import { authHeader, type Auth } from './auth';

export interface RestClientOptions {
  baseUrl: string;
  auth: Auth;
  timeoutMs?: number;
}

export interface RequestOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  query?: Record<string, string | number | boolean | undefined>;
  body?: unknown;
}

/** What every connector builds on. Knows nothing of any vendor. */
export abstract class RestClient {
  protected readonly baseUrl: string;
  private readonly auth: Auth;
  private readonly timeoutMs: number;

  constructor(options: RestClientOptions) {
    this.baseUrl = options.baseUrl;
    this.auth = options.auth;
    this.timeoutMs = options.timeoutMs ?? 30_000;
  }

  protected get<T>(path: string, query?: RequestOptions['query']) {
    return this.execute<T>({ method: 'GET', path, query });
  }

  protected post<T>(path: string, body: unknown) {
    return this.execute<T>({ method: 'POST', path, body });
  }

  protected put<T>(path: string, body: unknown) {
    return this.execute<T>({ method: 'PUT', path, body });
  }

  protected del(path: string) {
    return this.execute<void>({ method: 'DELETE', path });
  }

  private async execute<T>({ method, path, query, body }: RequestOptions): Promise<T> {
    const search = query ? '?' + new URLSearchParams(query as Record<string, string>).toString() : '';
    const response = await fetch(this.baseUrl + path + search, {
      method,
      headers: { ...authHeader(this.auth), 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(this.timeoutMs),
    });
    if (!response.ok) throw new HttpError(method, path, response.status);
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  }
}

export class HttpError extends Error {
  constructor(method: string, path: string, readonly status: number) {
    super(`${method} ${path}: ${status}`);
  }
}
