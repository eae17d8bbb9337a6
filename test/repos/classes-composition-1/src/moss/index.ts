import { Http } from '../http.js';

class ExpensesApi {
  constructor(private readonly http: Http) {}

  async inMonth(month: string) {
    const { expenses } = await this.http.get<{ expenses: Array<{ id: string }> }>('/expenses', { month });
    return expenses;
  }

  receipts(id: string) {
    return this.http.get<Array<{ id: string }>>(`/expenses/${id}/receipts`);
  }

  setStatus(status: string, ...expenseIds: string[]) {
    return this.http.put<void>('/expenses', { expenseIds, status });
  }
}

export class Moss {
  readonly expenses: ExpensesApi;

  constructor(token: string) {
    this.expenses = new ExpensesApi(new Http('https://api.getmoss.com/v1', token, { timeout: 5_000 }));
  }
}
