import { pleoApi } from './pleoApi';

export interface Account {
  id: string;
  accountNumber?: string;
  name: string;
  hidden: boolean;
}

const accountsApi = pleoApi.injectEndpoints({
  endpoints: (build) => ({
    getAccounts: build.query<Account[], void>({ // expect: legacy-call getAccounts (certain)
      query: () => ({ url: '/accounts', params: { pageSize: 1000 } }),
      transformResponse: (response: { accounts: Account[] }) => response.accounts,
      providesTags: ['Account'],
    }),
    hideAccount: build.mutation<Account, string>({ // expect: legacy-call updateAccount (certain)
      query: (id) => ({ url: `/accounts/${id}`, method: 'PUT', body: { hidden: true } }),
      invalidatesTags: ['Account'],
    }),
    removeAccount: build.mutation<void, string>({ // expect: legacy-call deleteAccount (certain)
      query(id) {
        return { url: `/accounts/${id}`, method: 'DELETE' };
      },
      invalidatesTags: ['Account'],
    }),
  }),
  overrideExisting: false,
});

export const { useGetAccountsQuery, useHideAccountMutation, useRemoveAccountMutation } = accountsApi;
