import { HOSTS } from '@finance/shared';
import type { Employee, Expense } from './types.js';

export interface PleoClientOptions {
  token: string;
  baseUrl?: string;
}

/** Pleo's API, as far as we use it. */
export class PleoClient {
  private readonly baseUrl: string;
  private readonly token: string;

  constructor(options: PleoClientOptions) {
    this.token = options.token;
    this.baseUrl = options.baseUrl ?? `${HOSTS.pleo.production}/v1`;
  }

  async expenses(offset = 0): Promise<Expense[]> {
    const page = await this.get<{ expenses: Expense[] }>(`/expenses?pageOffset=${offset}&pageSize=200`);
    return page.expenses;
  }

  expense(id: string): Promise<Expense> {
    return this.get(`/expenses/${id}`);
  }

  receipt(expenseId: string, receiptId: string): Promise<{ id: string; url: string }> {
    return this.get(`/expenses/${expenseId}/receipts/${receiptId}`);
  }

  async queued(): Promise<Expense[]> {
    const page = await this.get<{ expenses: Expense[] }>('/expenses?status=QUEUED');
    return page.expenses;
  }

  async markExported(expenseIds: string[]): Promise<void> {
    await this.request('PUT', '/expenses', { expenseIds, status: 'EXPORTED' });
  }

  async employees(): Promise<Employee[]> {
    const page = await this.get<{ employees: Employee[] }>('/employees?pageSize=1000');
    return page.employees;
  }

  updateEmployee(id: string, changes: Partial<Employee>): Promise<Employee> {
    return this.request('PUT', `/employees/${id}`, changes);
  }

  me(): Promise<{ id: string }> {
    return this.get('/me');
  }

  private get<T>(path: string): Promise<T> {
    return this.request('GET', path);
  }

  private async request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: Pleo answered ${response.status}`);
    return (await response.json()) as T;
  }
}
