import { RestSource } from './RestSource.js'

interface Budget {
  id: string
  accountNumber: string
  accountCategoryId: string
  hidden: boolean
}

export class BudgetSource extends RestSource {
  protected readonly baseUrl = process.env.BUDGET_URL ?? 'http://budget.internal:4000'

  byId(id: string) {
    return this.get<Budget>(`/accounts/${id}`)
  }
}
