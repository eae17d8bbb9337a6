import { createApi, fetchBaseQuery } from "@reduxjs/toolkit/query/react";

// our own backend; it has expenses and teams, too
export const ownApi = createApi({
  reducerPath: "ownApi",
  baseQuery: fetchBaseQuery({ baseUrl: "/api/pleo" }),
  endpoints: (b) => ({
    sync: b.mutation<{ started: boolean }, void>({ query: () => ({ url: "sync", method: "POST" }) }),
    teams: b.query<{ id: string }[], void>({ query: () => "teams" }),
    expenses: b.query<{ id: string }[], number>({
      query: (page) => ({ url: "expenses", params: { page } }),
    }),
  }),
});
export const { useSyncMutation, useTeamsQuery, useExpensesQuery } = ownApi;
