import type { HttpTransport } from '@orbit/http';
import type { Expense } from './models.js';

export class Expenses {
  constructor(private readonly transport: HttpTransport) {}

  async list(query: { status?: string; pageOffset?: number } = {}): Promise<Expense[]> {
    const res = await this.transport.request<{ expenses: Expense[] }>({ method: 'GET', path: '/expenses', query }); // expect: legacy-call getExpenses
    return res.expenses;
  }

  get(id: string): Promise<Expense> {
    return this.transport.request({ method: 'GET', path: `/expenses/${encodeURIComponent(id)}` }); // expect: legacy-call getExpense
  }

  async setStatus(expenseIds: string[], status: 'EXPORTING' | 'EXPORTED'): Promise<void> {
    await this.transport.request({ // expect: legacy-call updateExpenses
      method: 'PUT',
      path: '/expenses',
      body: { expenseIds, status },
    });
  }
}
