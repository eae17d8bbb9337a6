import { setTimeout as sleep } from 'node:timers/promises';
import type { Employee, Expense, Paged } from './types.js';

type Verb = 'GET' | 'POST' | 'PUT' | 'DELETE';
type Query = Record<string, string | number | undefined>;

/** Thin client for the Pleo Open API (https://openapi.pleo.io/v1). */
export class PleoClient {
  static readonly PAGE_SIZE = 200;

  readonly #token: string;
  #base = 'https://openapi.pleo.io/v1';
  #attempts = 3;

  constructor(token: string) {
    if (!token) throw new Error('PleoClient: no token for openapi.pleo.io given');
    this.#token = token;
  }

  async *expenses(from: Date, to?: Date): AsyncGenerator<Expense> {
    let offset: number | null = 0;
    while (offset !== null) {
      const page: Paged<'expenses', Expense> = await this.#request('GET', '/expenses', { // expect: legacy-call getExpenses (certain)
        pageOffset: offset,
        pageSize: PleoClient.PAGE_SIZE,
        dateFrom: from.toISOString(),
        dateTo: to?.toISOString(),
      });
      yield* page.expenses;
      offset = page.metadata.pageInfo.nextPageOffset ?? null;
    }
  }

  expense(id: string): Promise<Expense> {
    return this.#request('GET', `/expenses/${encodeURIComponent(id)}`); // expect: legacy-call getExpense (certain)
  }

  async markExported(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.#request('PUT', '/expenses', {}, { expenseIds: ids, status: 'EXPORTED' }); // expect: legacy-call updateExpenses (certain)
  }

  /** Not in the docs, but support told us to use it. */
  async setNote(id: string, note: string): Promise<void> {
    await this.#request('PUT', `/expenses/${id}`, {}, { note }); // expect: undocumented-legacy-call
  }

  async employeesByMail(): Promise<Map<string, Employee>> {
    const all = new Map<string, Employee>();
    let pageOffset = 0;
    for (;;) {
      const page = await this.#request<Paged<'employees', Employee>>('GET', '/employees', { pageOffset }); // expect: legacy-call getEmployees (certain)
      for (const e of page.employees) all.set(e.email.toLowerCase(), e);
      const next = page.metadata.pageInfo.nextPageOffset;
      if (!next) return all;
      pageOffset = next;
    }
  }

  async offboard(employeeId: string): Promise<void> {
    await this.#request('DELETE', '/employees/' + employeeId); // expect: legacy-call deleteEmployee (certain)
  }

  get #headers(): Record<string, string> {
    return { authorization: `Bearer ${this.#token}`, accept: 'application/json' };
  }

  async #request<T>(method: Verb, path: string, query: Query = {}, body?: unknown): Promise<T> {
    const search = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) search.set(key, String(value));
    }
    const url = `${this.#base}${path}${search.size ? `?${search}` : ''}`;
    for (let attempt = 1; ; attempt++) {
      const res = await fetch(url, {
        method,
        headers: body === undefined ? this.#headers : { ...this.#headers, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      if (res.ok) return (await res.json()) as T;
      if (res.status < 500 || attempt >= this.#attempts) {
        throw new Error(`${method} ${path} answered ${res.status}: ${await res.text()}`);
      }
      await sleep(250 * 2 ** attempt);
    }
  }
}
