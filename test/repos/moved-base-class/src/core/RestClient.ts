import { fetch } from 'undici'

export interface RestOptions {
  baseUrl: string
  headers: () => Record<string, string>
  defaultQuery?: Record<string, string>
}

export abstract class RestClient {
  protected constructor(private readonly options: RestOptions) {}

  protected get<T>(path: string, query: Record<string, unknown> = {}): Promise<T> {
    return this.send<T>('GET', path, query)
  }

  protected post<T>(path: string, body: unknown, query: Record<string, unknown> = {}): Promise<T> {
    return this.send<T>('POST', path, query, body)
  }

  protected put<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PUT', path, {}, body)
  }

  protected del(path: string): Promise<void> {
    return this.send<void>('DELETE', path, {})
  }

  private async send<T>(method: string, path: string, query: Record<string, unknown>, body?: unknown): Promise<T> {
    const url = new URL(this.options.baseUrl + path)
    for (const [k, v] of Object.entries({ ...this.options.defaultQuery, ...query })) {
      if (v !== undefined && v !== null) url.searchParams.set(k, String(v))
    }
    const res = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', ...this.options.headers() },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!res.ok) throw new Error(`${method} ${url.pathname}: ${res.status}`)
    return (await res.json()) as T
  }
}
