/** Project tasks live in Nifty (openapi.niftypm.com). Copied from pleo-api.ts. */
export class NiftyApi {
  constructor(
    private readonly token: string,
    private readonly base = 'https://openapi.niftypm.com/api/v1.0/',
  ) {}

  teams() {
    return this.request<{ id: string }[]>('teams')
  }

  health = () => this.request('health')

  invite(email: string) {
    return this.request<{ id: string }>('/employees', { method: 'POST', body: JSON.stringify({ email }) })
  }

  private get headers() {
    return { Authorization: 'Bearer ' + this.token, 'Content-Type': 'application/json' }
  }

  private async request<T = unknown>(path: string, init: RequestInit = {}): Promise<T> {
    const res = await fetch(this.base.replace(/\/+$/, '') + '/' + path.replace(/^\/+/, ''), {
      ...init,
      headers: { ...this.headers, ...init.headers },
    })
    if (!res.ok) throw new Error(`Nifty: ${res.status}`)
    return res.json() as Promise<T>
  }
}
