/** Clients made from a contract that lists its requests: zodios and ts-rest. */

import { defineClient } from './client.ts';

const fields = {
  method: ['method'],
  url: ['path', 'url'],
  base: ['baseUrl'],
  headers: ['headers'],
  body: ['body', 'data'],
};

/** https://www.zodios.org/docs/client */
export const zodios = defineClient({
  name: 'zodios',
  from: ['@zodios/core', '@zodios/react'],
  calls: {
    get: { method: 'GET', url: 0, options: 1 },
    post: { method: 'POST', url: 0, body: 1, options: 2 },
    put: { method: 'PUT', url: 0, body: 1, options: 2 },
    patch: { method: 'PATCH', url: 0, body: 1, options: 2 },
    delete: { method: 'DELETE', url: 0, body: 1, options: 2 },
    request: { options: 0 },
  },
  factories: { 'new Zodios': { base: 0, contract: 1 } },
  contract: 'list',
  fields: { ...fields, query: ['queries'] },
  join: 'combine',
});

/** https://ts-rest.com/docs/core/fetch */
export const tsRest = defineClient({
  name: 'ts-rest',
  from: ['@ts-rest/core', '@ts-rest/react-query'],
  calls: {},
  factories: {
    initClient: { options: 1, contract: 0 },
    initQueryClient: { options: 1, contract: 0 },
  },
  contract: 'tree',
  fields: { ...fields, query: ['query'] },
  join: 'combine',
});
