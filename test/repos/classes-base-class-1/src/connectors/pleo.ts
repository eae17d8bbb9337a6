import { RestClient } from './base/rest-client';

export interface PleoAccount {
  id: string;
  accountNumber: string | null;
  name: string;
  accountCategoryId: string;
  hidden: boolean;
}

export class PleoConnector extends RestClient {
  constructor(token: string) {
    super({
      vendor: 'pleo',
      baseUrl: 'https://openapi.pleo.io/v1',
      auth: { type: 'bearer', token },
      maxPerSecond: 5,
    });
  }

  listExpenses(status: string[], pageOffset = 0) {
    return this.get<{ expenses: { id: string }[] }>('/expenses', { status: status.join(','), pageOffset }); // expect: legacy-call getExpenses (certain)
  }

  listAccounts() {
    return this.get<{ accounts: PleoAccount[] }>('/accounts'); // expect: legacy-call getAccounts (certain)
  }

  createAccount(name: string, accountNumber: string, accountCategoryId: string) {
    return this.post<PleoAccount>('/accounts', { name, accountNumber, accountCategoryId, hidden: false }); // expect: legacy-call createAccount (certain)
  }

  async hideAccount({ id, ...account }: PleoAccount) {
    await this.put(`/accounts/${id}`, { ...account, hidden: true }); // expect: legacy-call updateAccount (certain)
  }

  async removeAccount(id: string) {
    await this.del(`/accounts/${id}`); // expect: legacy-call deleteAccount (certain)
  }

  async receiptsOf(expenseId: string) {
    const list = await this.get<{ id: string; url: string }[]>(`/expenses/${expenseId}/receipts`); // expect: legacy-call getExpenseReceipts (certain)
    // presigned, no token needed
    return Promise.all(list.map(async (r) => ({ id: r.id, bytes: await (await fetch(r.url)).arrayBuffer() })));
  }

  whoami() {
    return this.get<{ id: string }>('/users/me'); // expect: undocumented-legacy-call
  }
}
