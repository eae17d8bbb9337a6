import { formatISO } from 'date-fns';
import type { Http } from '../http.js';

export class ExpensesApi {
  constructor(private readonly http: Http) {}

  async inMonth(from: Date, to: Date): Promise<Array<{ id: string; status: string }>> {
    const { expenses } = await this.http.get<{ expenses: Array<{ id: string; status: string }> }>('/expenses', { // expect: legacy-call getExpenses (certain)
      dateFrom: formatISO(from),
      dateTo: formatISO(to),
      pageSize: 2000,
    });
    return expenses;
  }

  receipts(id: string) {
    return this.http.get<Array<{ id: string; name: string }>>(`/expenses/${id}/receipts`); // expect: legacy-call getExpenseReceipts (certain)
  }

  setStatus(status: 'QUEUED' | 'EXPORTING' | 'EXPORTED', ...expenseIds: string[]) {
    return this.http.put<void>('/expenses', { expenseIds, status }); // expect: legacy-call updateExpenses (certain)
  }
}
