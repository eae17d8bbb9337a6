import { request, type Dispatcher } from 'undici'
import type { Credential } from './credential.js'

const HOSTS = {
  legacy: 'https://openapi.pleo.io',
  external: 'https://external.pleo.io',
} as const

export class PleoRequest {
  #path = '/'
  #method: Dispatcher.HttpMethod = 'GET'
  #query = new URLSearchParams()
  #body?: string
  readonly #headers = new Map<string, string>([['accept', 'application/json']])

  private constructor(private readonly host: keyof typeof HOSTS) {}

  static to(host: keyof typeof HOSTS): PleoRequest {
    return new PleoRequest(host)
  }

  get(path: string): this {
    this.#method = 'GET'
    this.#path = path
    return this
  }

  query(values: Record<string, string | number>): this {
    for (const [name, value] of Object.entries(values)) this.#query.append(name, String(value))
    return this
  }

  as(credential: Credential): this {
    credential.sign(this.#headers)
    return this
  }

  async send<T>(): Promise<T> {
    const search = this.#query.size ? `?${this.#query}` : ''
    const { statusCode, body } = await request(HOSTS[this.host] + this.#path + search, {
      method: this.#method,
      headers: Object.fromEntries(this.#headers),
      body: this.#body,
    })
    if (statusCode >= 400) throw new Error(`Pleo ${this.host} answered ${statusCode}`)
    return (await body.json()) as T
  }
}
