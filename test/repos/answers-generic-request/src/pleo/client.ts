import { request as undici } from 'undici';
import type { Expense, ExpensePage } from './types';

type Verb = 'GET' | 'PUT' | 'POST';

export class PleoClient {
  private readonly host = 'https://openapi.pleo.io';

  constructor(private readonly token: string) {}

  private async request<T>(method: Verb, path: string, body?: unknown): Promise<T> {
    const { statusCode, body: stream } = await undici(`${this.host}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (statusCode >= 400) throw new Error(`pleo ${method} ${path} -> ${statusCode}`);
    return (await stream.json()) as T;
  }

  async expense(id: string): Promise<Expense> {
    return this.request<Expense>('GET', `/expenses/${encodeURIComponent(id)}`);
  }

  async expenses(dateFrom: string): Promise<Expense[]> {
    const result: Expense[] = [];
    let next: number | null = 0;
    do {
      const page: ExpensePage = await this.request<ExpensePage>('GET', `/expenses?dateFrom=${dateFrom}&pageOffset=${next}`);
      result.push(...page.expenses);
      next = page.metadata.pageInfo.nextPageOffset; // expect: changed-field
    } while (next);
    return result;
  }
}
