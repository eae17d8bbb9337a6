import { PLEO_PRODUCTION } from './constants.js'
import { Employees, Expenses, TagGroups } from './resources.js'

export interface PleoClientOptions {
  token: string | (() => Promise<string>)
  baseUrl?: string
  fetch?: typeof globalThis.fetch
}

export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export class PleoClient {
  readonly expenses: Expenses
  readonly employees: Employees
  readonly tagGroups: TagGroups

  readonly #baseUrl: string
  readonly #fetch: typeof globalThis.fetch
  readonly #token: () => Promise<string>

  constructor({ token, baseUrl = PLEO_PRODUCTION, fetch = globalThis.fetch }: PleoClientOptions) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '')
    this.#fetch = fetch
    this.#token = typeof token === 'string' ? async () => token : token
    this.expenses = new Expenses(this)
    this.employees = new Employees(this)
    this.tagGroups = new TagGroups(this)
  }

  async request<T>(verb: Verb, path: string, options: { query?: Record<string, unknown>; json?: unknown } = {}): Promise<T> {
    const url = new URL(this.#baseUrl + path)
    for (const [key, value] of Object.entries(options.query ?? {})) {
      if (value !== undefined) url.searchParams.set(key, String(value))
    }
    const doFetch = this.#fetch
    const res = await doFetch(url, {
      method: verb,
      headers: { authorization: `Bearer ${await this.#token()}`, 'content-type': 'application/json' },
      body: options.json === undefined ? undefined : JSON.stringify(options.json),
    })
    if (!res.ok) throw new PleoError(verb, url, res.status)
    return (await res.json()) as T
  }
}

export class PleoError extends Error {
  constructor(verb: Verb, url: URL, readonly status: number) {
    super(`${verb} ${url.pathname} answered ${status}`)
  }
}
