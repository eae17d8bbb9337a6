export class Requester {
  protected get baseUrl(): string {
    return 'http://localhost:8787'
  }

  protected get token(): string | undefined {
    return undefined
  }

  async request<R>(method: string, path: string, body?: unknown): Promise<R> {
    const res = await fetch(this.baseUrl + path, {
      method,
      headers: this.token ? { authorization: `Bearer ${this.token}` } : {},
      body: body ? JSON.stringify(body) : undefined,
    })
    if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`)
    return res.json() as Promise<R>
  }
}

export const PleoRequester = class extends Requester {
  protected override get baseUrl() {
    return 'https://openapi.pleo.io/v1'
  }

  protected override get token() {
    return process.env.PLEO_TOKEN
  }
}

export const SageRequester = class SageRequester extends Requester {
  protected override get baseUrl() {
    return 'https://api.accounting.sage.com/v3.1'
  }

  protected override get token() {
    return process.env.SAGE_TOKEN
  }
}
