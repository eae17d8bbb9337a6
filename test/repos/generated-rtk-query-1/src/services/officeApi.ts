import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react';

// our own service, same resource names
export const officeApi = createApi({
  reducerPath: 'officeApi',
  baseQuery: fetchBaseQuery({ baseUrl: 'https://office.halvorsen.example/api' }),
  endpoints: (build) => ({
    getExpenses: build.query<{ id: string; approver: string }[], void>({ query: () => 'expenses' }),
    approve: build.mutation<void, string>({
      query: (id) => ({ url: `expenses/${id}/approvals`, method: 'POST' }),
    }),
    getAccounts: build.query<unknown[], void>({ query: () => ({ url: '/accounts' }) }),
  }),
});

export const { useApproveMutation } = officeApi;
