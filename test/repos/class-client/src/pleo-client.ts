export class PleoClient {
  private readonly baseUrl = 'https://openapi.pleo.io/v1';

  constructor(private readonly token: string) {}

  expenses() {
    return this.request('/expenses?pageSize=100'); // expect: legacy-call getExpenses
  }

  receipts(expenseId: string) {
    return this.request(`/expenses/${expenseId}/receipts`); // expect: legacy-call getExpenseReceipts
  }

  async createTagGroup(name: string) {
    return await this.request('/tag-groups', 'POST', { name, tagAttributes: [] }); // expect: legacy-call createTagGroup
  }

  #headers() {
    return { Authorization: `Bearer ${this.token}` };
  }

  private async request(path: string, method = 'GET', body?: unknown) {
    const response = await fetch(`${this.baseUrl}${path}`, { method, headers: this.#headers(), body: JSON.stringify(body) });
    return response.json();
  }
}
