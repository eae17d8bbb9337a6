import type { PleoSource } from './sources/PleoSource.js'
import type { BudgetSource } from './sources/BudgetSource.js'

type Context = { pleo: PleoSource; budgets: BudgetSource }

export const resolvers = {
  Query: {
    companies: (_: unknown, __: unknown, { pleo }: Context) => pleo.companies(),

    async account(_: unknown, { id }: { id: string }, { pleo }: Context) {
      const account = await pleo.account(id)
      return {
        id: account.id,
        name: account.name,
        number: account.accountNumber, // todo-expect: legacy-field
        category: account.accountCategoryId, // todo-expect: legacy-field
        visible: !account.hidden, // todo-expect: legacy-field
        archived: account.archived,
      }
    },

    async budget(_: unknown, { id }: { id: string }, { budgets }: Context) {
      const budget = await budgets.byId(id)
      return { id: budget.id, number: budget.accountNumber, category: budget.accountCategoryId, visible: !budget.hidden }
    },
  },
  Mutation: {
    addAccount: (_: unknown, { input }: { input: { accountNumber: string; name: string } }, { pleo }: Context) => pleo.addAccount(input),
    renameAccount: (_: unknown, a: { id: string; name: string }, { pleo }: Context) => pleo.renameAccount(a.id, a.name),
  },
}
