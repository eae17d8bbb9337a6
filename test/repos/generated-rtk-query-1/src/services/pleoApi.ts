import { createApi, fetchBaseQuery, retry } from '@reduxjs/toolkit/query/react';
import type { RootState } from '../app/store';

export interface Expense {
  id: string;
  note?: string;
  status: 'NOT_EXPORTED' | 'QUEUED' | 'EXPORTING' | 'EXPORTED';
  amountSettled: { currency: string; value: number };
}

export interface ExpensePage {
  expenses: Expense[];
  metadata: { pageInfo: { nextPageOffset?: number | null; totalCount: number } };
}

const baseQuery = fetchBaseQuery({
  baseUrl: 'https://openapi.pleo.io/v1/',
  prepareHeaders: (headers, { getState }) => {
    const token = (getState() as RootState).auth.pleoToken;
    if (token) headers.set('authorization', `Bearer ${token}`);
    return headers;
  },
});

export const pleoApi = createApi({
  reducerPath: 'pleoApi',
  baseQuery: retry(baseQuery, { maxRetries: 2 }),
  tagTypes: ['Expense', 'Account'],
  endpoints: (build) => ({
    getExpenses: build.query<ExpensePage, { offset?: number; status?: string }>({ // expect: legacy-call getExpenses
      query: ({ offset = 0, status }) => `expenses?pageOffset=${offset}&pageSize=50${status ? `&status=${status}` : ''}`,
      providesTags: (result) =>
        result ? result.expenses.map(({ id }) => ({ type: 'Expense' as const, id })) : ['Expense'],
    }),
    getExpense: build.query<Expense, string>({ // expect: legacy-call getExpense (certain)
      query: (id) => `expenses/${id}`,
      providesTags: (_r, _e, id) => [{ type: 'Expense', id }],
    }),
    setStatus: build.mutation<void, { ids: string[]; status: Expense['status'] }>({ // expect: legacy-call updateExpenses (certain)
      query: ({ ids, status }) => ({
        url: 'expenses',
        method: 'PUT',
        body: { expenseIds: ids, status },
      }),
      invalidatesTags: (_r, _e, { ids }) => ids.map((id) => ({ type: 'Expense' as const, id })),
    }),
  }),
});

export const { useGetExpensesQuery, useGetExpenseQuery, useSetStatusMutation } = pleoApi;
