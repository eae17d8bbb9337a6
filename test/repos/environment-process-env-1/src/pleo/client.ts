import { env } from '../env.js';
import type { Employee, Expense, Paged, Receipt, TaxCode } from './types.js';

export class PleoError extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
    this.name = 'PleoError';
  }
}

/** Thin client, only what the nightly job needs. */
export class PleoClient {
  constructor(
    private readonly baseUrl: string = env.pleo.baseUrl,
    private readonly token: string = env.pleo.token,
  ) {}

  async expenses(offset: number, pageSize = 200): Promise<Paged<Expense>> {
    return this.request('GET', `/expenses?pageOffset=${offset}&pageSize=${pageSize}&status=QUEUED`); // expect: legacy-call getExpenses (likely)
  }

  async receipts(expenseId: string): Promise<Receipt[]> {
    return this.request('GET', `/expenses/${expenseId}/receipts`); // expect: legacy-call getExpenseReceipts (likely)
  }

  async markExported(expenseIds: string[]): Promise<void> {
    await this.request('PUT', '/expenses', { expenseIds, status: 'EXPORTED' }); // expect: legacy-call updateExpenses (likely)
  }

  async employee(id: string): Promise<Employee> {
    return this.request('GET', `/employees/${encodeURIComponent(id)}`); // expect: legacy-call getEmployee (likely)
  }

  async taxCodes(): Promise<{ taxCodes: TaxCode[] }> {
    return this.request('GET', '/tax-codes'); // expect: legacy-call getTaxCodes (likely)
  }

  async whoAmI(): Promise<{ id: string; companyId: string }> {
    return this.request('GET', '/me'); // expect: undocumented-legacy-call
  }

  private async request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        'Content-Type': 'application/json',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!res.ok) {
      throw new PleoError(res.status, `Pleo answered ${res.status} on ${method} ${path}`);
    }
    return (await res.json()) as T;
  }
}
