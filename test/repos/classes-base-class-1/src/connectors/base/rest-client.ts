import { request } from 'undici';

export type Auth =
  | { type: 'bearer'; token: string }
  | { type: 'header'; name: string; value: string }
  | { type: 'none' };

export interface RestClientOptions {
  vendor: string;
  baseUrl: string;
  auth?: Auth;
  maxPerSecond?: number;
}

interface SendOptions {
  query?: Record<string, unknown>;
  body?: unknown;
}

/** What every connector has in common. Subclasses only name the endpoints. */
export abstract class RestClient {
  private lastCall = 0;

  protected constructor(private readonly options: RestClientOptions) {}

  get vendor(): string {
    return this.options.vendor;
  }

  protected get<T>(path: string, query?: Record<string, unknown>): Promise<T> {
    return this.send<T>('GET', path, { query });
  }

  protected post<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('POST', path, { body });
  }

  protected put<T>(path: string, body?: unknown): Promise<T> {
    return this.send<T>('PUT', path, { body });
  }

  protected del(path: string): Promise<void> {
    return this.send<void>('DELETE', path);
  }

  private async send<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, { query, body }: SendOptions = {}): Promise<T> {
    await this.throttle();
    const url = new URL(this.options.baseUrl + path);
    for (const [k, v] of Object.entries(query ?? {})) {
      if (v != null) url.searchParams.append(k, String(v));
    }
    const res = await request(url, {
      method,
      headers: { ...this.authHeaders(), 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (res.statusCode >= 400) {
      throw new Error(`${this.vendor}: ${method} ${path} failed with ${res.statusCode}`);
    }
    return res.statusCode === 204 ? (undefined as T) : ((await res.body.json()) as T);
  }

  private authHeaders(): Record<string, string> {
    const auth = this.options.auth ?? { type: 'none' };
    switch (auth.type) {
      case 'bearer':
        return { authorization: `Bearer ${auth.token}` };
      case 'header':
        return { [auth.name]: auth.value };
      default:
        return {};
    }
  }

  private async throttle(): Promise<void> {
    const gap = 1000 / (this.options.maxPerSecond ?? 10);
    const wait = this.lastCall + gap - Date.now();
    if (wait > 0) await new Promise((r) => setTimeout(r, wait));
    this.lastCall = Date.now();
  }
}
