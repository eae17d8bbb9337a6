/** The table of every client that has none: what most of them call their requests and options. */

import { defineClient, type RequestShape } from './client.ts';

const withoutBody = { url: 0, options: [0, 1] };
const withBody = { url: 0, body: 1, options: [0, 2] };

/** Methods by the names they go by; `getJson`, `$get` and the like are the same. */
const METHODS: Readonly<Record<string, RequestShape>> = {
  get: { method: 'GET', ...withoutBody },
  head: { method: 'HEAD', ...withoutBody },
  delete: { method: 'DELETE', ...withoutBody },
  del: { method: 'DELETE', ...withoutBody },
  post: { method: 'POST', ...withBody },
  put: { method: 'PUT', ...withBody },
  patch: { method: 'PATCH', ...withBody },
};

const request: RequestShape = { url: 0, options: [0, 1, 2] };

/** What a method's name may end in without meaning another thing. */
const ENDINGS = ['', 'Json', 'JSON', 'Async', 'Request', 'Text', 'Raw'];

const methods = Object.entries(METHODS).flatMap(([name, shape]) =>
  ENDINGS.flatMap((ending) => [[`${name}${ending}`, shape] as const, [`$${name}${ending}`, shape] as const]),
);

/** Hooks that are given no function: one for all of the program fetches what the key names. */
const keyed = ['useSWR', 'useSWRImmutable'].map((name) => [name, { method: 'GET', url: 0 }] as const);

const requests = ['()', 'request', 'fetch', 'ajax', 'httpRequest', 'sendRequest', 'makeRequest'].map(
  (name) => [name, request] as const,
);

export const unknownClient = defineClient({
  name: 'unknown',
  from: [],
  // `send(text)` sends a message; a request has an object that says where it goes.
  calls: { ...Object.fromEntries([...methods, ...requests, ...keyed]), send: { options: [0, 1] } },
  factories: {
    extend: { options: 0 },
    create: { options: 0 },
    instance: { options: 0 },
    defaults: { options: 0 },
  },
  fields: {
    method: ['method', 'type', 'verb', 'httpMethod'],
    url: ['url', 'uri', 'path', 'endpoint', 'pathname'],
    base: ['baseURL', 'baseUrl', 'base', 'prefixUrl', 'host', 'origin', 'apiUrl', 'rootUrl', 'serverUrl'],
    host: ['hostname'],
    headers: ['headers'],
    query: ['params', 'query', 'qs', 'searchParams', 'queryParams'],
    body: ['body', 'data', 'json', 'payload', 'form'],
    auth: ['auth'],
  },
  join: 'combine',
});

/** What is said of every such call. */
export const DOUBT = 'Its client is not known: it is taken for a request by its name and its address.';
