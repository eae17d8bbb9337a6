export abstract class RestSource {
  protected abstract readonly baseUrl: string

  protected headers(): Record<string, string> {
    return { accept: 'application/json' }
  }

  protected get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path)
  }

  protected post<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('POST', path, body)
  }

  protected put<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PUT', path, body)
  }

  private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(this.baseUrl + path, {
      method,
      headers: { ...this.headers(), ...(body ? { 'content-type': 'application/json' } : {}) },
      body: body ? JSON.stringify(body) : null,
    })
    if (!res.ok) throw new Error(`${this.constructor.name} ${res.status}`)
    return (await res.json()) as T
  }
}
