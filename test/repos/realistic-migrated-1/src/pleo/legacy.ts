import { PleoHttp } from './client.js';

export interface LegacyExpense {
  id: string;
  note: string | null;
  accountId: string | null;
}

export class LegacyPleo extends PleoHttp {
  constructor(token: string) {
    super({ prefixUrl: 'https://openapi.pleo.io/v1', authorization: `Bearer ${token}` });
  }

  async queued(): Promise<LegacyExpense[]> {
    const page = await this.send<{ expenses: LegacyExpense[] }>('GET', 'expenses?status=QUEUED&pageSize=500'); // expect: legacy-call getExpenses (certain)
    return page.expenses;
  }

  setStatus(expenseIds: string[], status: 'EXPORTING' | 'EXPORTED') {
    return this.send<void>('PUT', 'expenses', { expenseIds, status }); // expect: legacy-call updateExpenses (certain)
  }

  archiveGroup(id: string) {
    return this.send<void>('DELETE', `tag-groups/${id}?archive=true`); // expect: legacy-call deleteTagGroup (certain)
  }
}
