import { RestClient } from '../core/RestClient.js'

interface SpendeskExpense { id: string; amountOriginal: { value: number }; status: string; departmentId: string }

export class SpendeskConnector extends RestClient {
  constructor(token: string) {
    super({ baseUrl: 'https://public-api.spendesk.com', headers: () => ({ authorization: `Bearer ${token}` }) })
  }

  async total() {
    const page = await this.get<{ expenses: SpendeskExpense[] }>('/v1/expenses', { pageOffset: 0, pageSize: 1000 })
    return page.expenses.filter((e) => e.status === 'EXPORTED').reduce((s, e) => s + e.amountOriginal.value, 0)
  }

  accounts() {
    return this.get<unknown>('/v1/accounts', { dateFrom: '2026-01-01' })
  }
}
