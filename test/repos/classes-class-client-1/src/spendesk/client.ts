import type { Expense } from '../pleo/types.js';

type Verb = 'GET' | 'PUT';

/** The German entity never moved away from Spendesk. */
export class SpendeskClient {
  readonly #token: string;
  #base = 'https://public-api.spendesk.com/v1';

  constructor(token: string) {
    this.#token = token;
  }

  async expenses(): Promise<Expense[]> {
    const page = await this.#request<{ expenses: Expense[] }>('GET', '/expenses');
    return page.expenses;
  }

  async markExported(ids: string[]): Promise<void> {
    await this.#request('PUT', '/expenses', { expenseIds: ids, status: 'EXPORTED' });
  }

  employees() {
    return this.#request<{ employees: { id: string; email: string }[] }>('GET', '/employees');
  }

  get #headers() {
    return { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' };
  }

  async #request<T>(method: Verb, path: string, body?: unknown): Promise<T> {
    const res = await fetch(`${this.#base}${path}`, {
      method,
      headers: this.#headers,
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!res.ok) throw new Error(`Spendesk ${method} ${path}: ${res.status}`);
    return (await res.json()) as T;
  }
}
