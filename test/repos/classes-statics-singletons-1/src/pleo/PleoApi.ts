import axios from 'axios';
import { settings } from '../settings';

export interface ExpenseQuery {
  dateFrom?: string;
  dateTo?: string;
  types?: string;
}

/**
 * Stateless access to the expenses. Everything is static because the bot has
 * exactly one company.
 */
export class PleoApi {
  private static readonly HOST = 'https://openapi.pleo.io';
  private static readonly VERSION = 'v1';
  private static calls = 0;

  static get baseUrl(): string {
    return `${PleoApi.HOST}/${PleoApi.VERSION}`;
  }

  static async expenses(query: ExpenseQuery = {}): Promise<any[]> {
    const page = await PleoApi.call('expenses', query); // expect: legacy-call getExpenses (certain)
    return page.expenses;
  }

  static receipt(expenseId: string, receiptId: string): Promise<{ url: string }> {
    return this.call(`expenses/${expenseId}/receipts/${receiptId}`); // expect: legacy-call getExpenseReceipt (certain)
  }

  static async balanceText(): Promise<string> {
    const b = await this.call('companies/balance'); // expect: legacy-call getCompanyBalance (certain)
    return `${(b.available / 100).toFixed(2)} ${b.currency}`;
  }

  private static async call(resource: string, params: object = {}): Promise<any> {
    PleoApi.calls += 1;
    const { data } = await axios.get(`${this.baseUrl}/${resource}`, {
      params,
      headers: { Authorization: `Bearer ${settings.pleo.token}` },
    });
    return data;
  }
}
