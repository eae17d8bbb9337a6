export class Pleo {
  constructor(
    private readonly token: string,
    private readonly origin = 'https://openapi.pleo.io',
  ) {}

  /** Who am I? Answers 404, but the old code asks it before everything else. */
  async me() {
    return this.send('GET', '/v1/me').catch(() => null); // expect: undocumented-legacy-call
  }

  cards(employeeId: string) {
    return this.send<{ cards: unknown[] }>('GET', `/v1/cards?employeeId=${employeeId}`); // expect: undocumented-legacy-call
  }

  expense(id: string) {
    return this.send<{ id: string; note: string }>('GET', `/v1/expenses/${id}`); // expect: legacy-call getExpense
  }

  setNote(id: string, note: string) {
    return this.send('PUT', `/v1/expenses/${id}`, { note }); // expect: undocumented-legacy-call
  }

  setStatus(expenseIds: string[], status: 'EXPORTING' | 'EXPORTED') {
    return this.send('PUT', '/v1/expenses', { expenseIds, status }); // expect: legacy-call updateExpenses
  }

  upload(id: string, content: string) {
    return this.send('POST', `/v1/expenses/${id}/receipts`, { content }); // expect: undocumented-legacy-call
  }

  patchEmployee(id: string, change: { code?: string }) {
    return this.send('PATCH', `/v1/employees/${id}`, change); // expect: undocumented-legacy-call
  }

  private async send<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(this.origin + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
    });
    if (!response.ok) throw new Error(`${method} ${path} => ${response.status}`);
    return (await response.json()) as T;
  }
}
