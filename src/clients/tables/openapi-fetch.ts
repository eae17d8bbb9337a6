/** openapi-fetch, and the client that hey-api generates for: https://openapi-ts.dev/openapi-fetch/api */

import { defineClient } from '../client.ts';

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

const fields = {
  method: ['method'],
  base: ['baseUrl'],
  headers: ['headers'],
  query: ['params.query'],
  body: ['body'],
};

export const openapiFetch = defineClient({
  name: 'openapi-fetch',
  from: ['openapi-fetch', 'openapi-axios'],
  calls: {
    ...Object.fromEntries(METHODS.map((method) => [method, { method, url: 0, options: 1 }])),
    // The method in lower case: `client.request('get', '/expenses')`.
    request: { method: 0, url: 1, options: 2 },
  },
  factories: {
    '()': { options: 0 },
    createClient: { options: 0 },
    createPathBasedClient: { options: 0, makes: 'openapi-path-client' },
    wrapAsPathBasedClient: { client: 0, makes: 'openapi-path-client' },
  },
  configures: { use: 'options' },
  prepares: { onRequest: 'request.headers' },
  fields,
  join: 'combine',
});

/** `client['/expenses'].GET(…)`: the path is a key, the method a method of what it gives. */
export const openapiPathClient = defineClient({
  name: 'openapi-path-client',
  from: [],
  calls: {},
  contract: 'paths',
  fields: { ...fields, url: ['path'] },
  join: 'combine',
});

const hook = { method: 0, url: 1, options: 2 };

/** Query hooks around a client: https://openapi-ts.dev/openapi-react-query */
export const openapiReactQuery = defineClient({
  name: 'openapi-react-query',
  from: ['openapi-react-query'],
  calls: {
    useQuery: hook,
    useSuspenseQuery: hook,
    useInfiniteQuery: hook,
    useMutation: hook,
    queryOptions: hook,
    infiniteQueryOptions: hook,
    mutationOptions: hook,
  },
  factories: { '()': { client: 0 }, createClient: { client: 0 } },
  fields,
  join: 'combine',
});

/** What the functions that hey-api generates call. */
export const heyApi = defineClient({
  name: 'hey-api',
  from: [
    // The runtime that is generated beside the operations.
    './client',
    './client/index',
    './client/index.js',
    './client/client.gen',
    './client/client.gen.js',
    '@hey-api/client-fetch',
    '@hey-api/client-axios',
    '@hey-api/client-ky',
    '@hey-api/client-next',
    '@hey-api/client-nuxt',
  ],
  calls: Object.fromEntries(
    ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'request'].map((name) => [
      name,
      name === 'request' ? { options: 0 } : { method: name.toUpperCase(), options: 0 },
    ]),
  ),
  factories: { createClient: { options: 0 } },
  configures: { setConfig: 'options' },
  fields: {
    method: ['method'],
    url: ['url'],
    base: ['baseUrl', 'baseURL'],
    headers: ['headers'],
    query: ['query'],
    body: ['body'],
  },
  join: 'combine',
});
