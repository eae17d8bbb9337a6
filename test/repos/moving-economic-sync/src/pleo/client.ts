import { setTimeout as sleep } from 'node:timers/promises'
import type { ExpensesPage, PleoExpense } from './types.js'

const BASE_URL = process.env.PLEO_BASE_URL ?? 'https://openapi.pleo.io/v1'

export class PleoClient {
  constructor(private readonly token: string) {}

  private async request<T>(path: string, attempt = 0): Promise<T> {
    const res = await fetch(`${BASE_URL}${path}`, {
      headers: { authorization: `Bearer ${this.token}`, accept: 'application/json' },
    })
    if (res.status >= 500 && attempt < 3) {
      await sleep(500 * 2 ** attempt)
      return this.request<T>(path, attempt + 1)
    }
    if (!res.ok) throw new Error(`Pleo answered ${res.status} for ${path}`)
    return (await res.json()) as T
  }

  /** Streams every expense that was performed after `since`. */
  async *expenses(since: Date): AsyncGenerator<PleoExpense> {
    let offset: number | null = 0
    while (offset !== null) {
      const page: ExpensesPage = await this.request<ExpensesPage>(
        `/expenses?pageOffset=${offset}&pageSize=200&dateFrom=${since.toISOString()}`,
      )
      yield* page.expenses
      offset = page.metadata.pageInfo.nextPageOffset ?? null // expect: changed-field
    }
  }
}
