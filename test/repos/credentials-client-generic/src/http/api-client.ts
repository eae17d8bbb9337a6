import type { Authenticator } from "./auth.ts";

export interface ApiClientOptions {
  baseUrl: string;
  auth: Authenticator;
  maxRetries?: number;
}

export class ApiClient {
  constructor(private readonly options: ApiClientOptions) {}

  get<T>(path: string, query?: Record<string, string>): Promise<T> {
    const suffix = query ? `?${new URLSearchParams(query)}` : "";
    return this.send<T>("GET", path + suffix);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>("POST", path, body);
  }

  private async send<T>(method: string, path: string, body?: unknown, attempt = 0): Promise<T> {
    const headers = new Headers({ Accept: "application/json" });
    headers.set("Authorization", await this.options.auth());
    if (body !== undefined) headers.set("Content-Type", "application/json");

    const res = await fetch(this.options.baseUrl + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });

    if ((res.status === 429 || res.status >= 500) && attempt < (this.options.maxRetries ?? 3)) {
      await new Promise((done) => setTimeout(done, 2 ** attempt * 500));
      return this.send<T>(method, path, body, attempt + 1);
    }
    if (!res.ok) throw new Error(`${method} ${path} → ${res.status}`);
    return (await res.json()) as T;
  }
}
