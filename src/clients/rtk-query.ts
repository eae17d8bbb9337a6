/** RTK Query: https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery */

import { defineClient } from './client.ts';

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
    fetchBaseQuery: { options: 0 },
    createApi: { options: 0, inherits: 'baseQuery' },
    buildCreateApi: {},
    injectEndpoints: {},
    enhanceEndpoints: {},
  },
  passes: { endpoints: 'rtk-endpoint' },
});

/** `build.query({ query: (id) => `/expenses/${id}` })`: the request is what `query` gives back. */
export const rtkEndpoint = defineClient({
  ...base,
  name: 'rtk-endpoint',
  from: [],
  calls: {
    query: { options: 0, from: 'query' },
    mutation: { options: 0, from: 'query' },
    infiniteQuery: { options: 0, from: 'query' },
  },
});
