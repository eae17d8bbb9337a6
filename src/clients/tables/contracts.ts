/** Clients made from a contract that lists its requests: zodios and ts-rest. */

import { defineClient } from '../client.ts';

const fields = {
  method: ['method'],
  url: ['path', 'url'],
  base: ['baseUrl'],
  headers: ['headers'],
  body: ['body', 'data'],
};

const withoutBody = { url: 0, options: 1 };
const withBody = { url: 0, body: 1, options: 2 };

const zodiosFields = { ...fields, query: ['queries'] };

/** https://www.zodios.org/docs/client */
export const zodios = defineClient({
  name: 'zodios',
  from: ['@zodios/core'],
  calls: {
    get: { method: 'GET', ...withoutBody },
    post: { method: 'POST', ...withBody },
    put: { method: 'PUT', ...withBody },
    patch: { method: 'PATCH', ...withBody },
    delete: { method: 'DELETE', ...withBody },
    request: { options: 0 },
  },
  types: ['ZodiosInstance'],
  factories: { 'new Zodios': { base: 0, contract: [1, 0] } },
  contract: 'list',
  fields: zodiosFields,
  join: 'combine',
});

/** https://www.zodios.org/docs/client/react */
export const zodiosHooks = defineClient({
  name: 'zodios-hooks',
  from: ['@zodios/react', '@zodios/solid'],
  calls: {
    useQuery: { method: 'GET', ...withoutBody },
    useImmutableQuery: { method: 'POST', ...withBody },
    useInfiniteQuery: { method: 'GET', ...withoutBody },
    useMutation: { method: 0, url: 1, options: 2 },
    useGet: { method: 'GET', ...withoutBody },
    usePost: { method: 'POST', ...withoutBody },
    usePut: { method: 'PUT', ...withoutBody },
    usePatch: { method: 'PATCH', ...withoutBody },
    useDelete: { method: 'DELETE', ...withoutBody },
  },
  factories: { 'new ZodiosHooks': { client: 1 } },
  contract: 'list',
  fields: zodiosFields,
  join: 'combine',
});

/** https://ts-rest.com/docs/core/fetch */
export const tsRest = defineClient({
  name: 'ts-rest',
  from: ['@ts-rest/core', '@ts-rest/react-query', '@ts-rest/vue-query', '@ts-rest/solid-query'],
  calls: {},
  factories: {
    initClient: { options: 1, contract: 0 },
    initQueryClient: { options: 1, contract: 0 },
    initTsrReactQuery: { options: 1, contract: 0 },
  },
  contract: 'tree',
  fields: { ...fields, query: ['query'] },
  join: 'combine',
});
