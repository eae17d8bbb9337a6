import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query/react";
import type { RootState } from "../store";

interface Team { id: string; name: string; code: string | null }
interface Expense { id: string; note: string | null; performedAt: string }
interface ListArgs { offset: number; from?: string }

export const pleoApi = createApi({
  reducerPath: "pleoApi",
  baseQuery: fetchBaseQuery({
    baseUrl: "https://openapi.pleo.io/v1/",
    prepareHeaders: (headers, { getState }) => {
      const token = (getState() as RootState).session.pleoToken;
      if (token) headers.set("authorization", `Bearer ${token}`);
      return headers;
    },
  }),
  tagTypes: ["Team", "Expense"],
  endpoints: (builder) => ({
    getTeams: builder.query<{ teams: Team[] }, void>({ query: () => "teams", providesTags: ["Team"] }), // expect: legacy-call getTeams (certain)
    getTeam: builder.query<Team, string>({ query: (id) => `teams/${id}` }), // expect: legacy-call getTeam (certain)
    renameTeam: builder.mutation<Team, Pick<Team, "id" | "name">>({ // expect: legacy-call updateTeam (certain)
      query: ({ id, ...body }) => ({ url: `teams/${id}`, method: "PUT", body }),
      invalidatesTags: (_r, _e, { id }) => [{ type: "Team", id }],
    }),
    removeTeam: builder.mutation<void, string>({ query: (id) => ({ url: `teams/${id}`, method: "DELETE" }), invalidatesTags: ["Team"] }), // expect: legacy-call deleteTeam (certain)
    listExpenses: builder.query<{ expenses: Expense[] }, ListArgs>({ // expect: legacy-call getExpenses (certain)
      query: ({ offset, from }) => ({
        url: "expenses",
        params: { pageOffset: offset, pageSize: 50, dateFrom: from },
      }),
      transformResponse: (r: { expenses: Expense[] }) => ({ expenses: r.expenses.filter((e) => e.note !== null) }),
      providesTags: ["Expense"],
    }),
    getCards: builder.query<unknown[], void>({ query: () => "cards" }), // expect: undocumented-legacy-call
  }),
});

export const { useGetTeamsQuery, useGetTeamQuery, useRenameTeamMutation, useRemoveTeamMutation, useListExpensesQuery, useGetCardsQuery } = pleoApi;
