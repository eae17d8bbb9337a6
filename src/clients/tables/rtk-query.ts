/** RTK Query: https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery */

import { defineClient } from '../client.ts';

const base = {
  from: [
    '@reduxjs/toolkit/query',
    '@reduxjs/toolkit/query/react',
    '@rtk-incubator/rtk-query',
    '@rtk-incubator/rtk-query/react',
  ],
  fields: {
    method: ['method'],
    url: ['url'],
    base: ['baseUrl', 'baseURL'],
    headers: ['headers'],
    query: ['params'],
    body: ['body', 'data'],
  },
  join: 'combine',
} as const;

/** `createApi` takes over what its base query is made with, and hands a builder to `endpoints`. */
export const rtkQuery = defineClient({
  ...base,
  name: 'rtk-query',
  calls: {},
  factories: {
    fetchBaseQuery: { options: 0, makes: 'rtk-base-query' },
    // Wraps a base query.
    retry: { client: 0, makes: 'rtk-base-query' },
    createApi: { options: 0, inherits: 'baseQuery' },
    buildCreateApi: {},
    injectEndpoints: {},
    enhanceEndpoints: {},
  },
  passes: { endpoints: 'rtk-endpoint' },
});

/** `fetchBaseQuery(…)`, called by a base query of the repository's own. */
export const rtkBaseQuery = defineClient({
  ...base,
  name: 'rtk-base-query',
  from: [],
  calls: { '()': { url: 0, options: 0 } },
});

const endpoint = { options: 0, from: 'query', through: 'baseQuery' };

/** `build.query({ query: (id) => `/expenses/${id}` })`: the request is what `query` gives back. */
export const rtkEndpoint = defineClient({
  ...base,
  name: 'rtk-endpoint',
  from: [],
  calls: { query: endpoint, mutation: endpoint, infiniteQuery: endpoint },
  hands: { queryFn: { option: 'baseQuery', at: 3 } },
});
