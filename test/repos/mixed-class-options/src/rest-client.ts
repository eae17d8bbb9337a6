export interface RestOptions {
  baseUrl: string;
  token: string;
  timeoutMs?: number;
}

type Query = Record<string, string | number | boolean | undefined>;

export abstract class RestClient {
  protected readonly baseUrl: string;
  readonly #token: string;
  readonly #timeoutMs: number;

  protected constructor({ baseUrl, token, timeoutMs = 10_000 }: RestOptions) {
    this.baseUrl = baseUrl.replace(/\/+$/, "");
    this.#token = token;
    this.#timeoutMs = timeoutMs;
  }

  protected get<T>(path: string, query?: Query): Promise<T> {
    return this.execute<T>("GET", path, { query });
  }

  protected patch<T>(path: string, body: unknown): Promise<T> {
    return this.execute<T>("PATCH", path, { body });
  }

  protected post<T>(path: string, body: unknown): Promise<T> {
    return this.execute<T>("POST", path, { body });
  }

  private async execute<T>(method: string, path: string, { query, body }: { query?: Query; body?: unknown }): Promise<T> {
    const url = new URL(`${this.baseUrl}${path}`);
    for (const [k, v] of Object.entries(query ?? {})) {
      if (v !== undefined) url.searchParams.set(k, String(v));
    }
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      body: body ? JSON.stringify(body) : undefined,
      signal: AbortSignal.timeout(this.#timeoutMs),
    });
    if (!response.ok) throw new Error(`${this.constructor.name}: HTTP ${response.status}`);
    return (await response.json()) as T;
  }
}
