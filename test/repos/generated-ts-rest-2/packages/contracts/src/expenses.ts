import { initContract } from '@ts-rest/core'

const c = initContract()

export interface Expense {
  id: string
  note?: string
  teamId?: string
}

export const expenses = c.router({
  getExpenses: c.query({
    method: 'GET',
    path: '/expenses',
    query: c.type<{ pageOffset?: number; status?: string }>(),
    responses: { 200: c.type<{ expenses: Expense[] }>() },
  }),
  getExpense: c.query({
    method: 'GET',
    path: '/expenses/:expenseId',
    pathParams: c.type<{ expenseId: string }>(),
    responses: { 200: c.type<Expense>() },
  }),
  setStatus: c.mutation({
    method: 'PUT',
    path: '/expenses',
    body: c.type<{ expenseIds: string[]; status: string }>(),
    responses: { 200: c.type<object>() },
  }),
})
