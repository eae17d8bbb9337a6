/** wretch: a chain that starts from a URL, gathers options and ends in the method. */

import { defineClient } from './client.ts';

export const wretch = defineClient({
  name: 'wretch',
  from: ['wretch'],
  same: ['wretch'],
  calls: {
    get: { method: 'GET', url: 0 },
    delete: { method: 'DELETE', url: 0 },
    head: { method: 'HEAD', url: 0 },
    post: { method: 'POST', body: 0, url: 1 },
    put: { method: 'PUT', body: 0, url: 1 },
    patch: { method: 'PATCH', body: 0, url: 1 },
    fetch: { url: 1 },
  },
  factories: { '()': { base: 0, options: 1 } },
  builders: {
    url: { adds: 'url' },
    headers: { adds: 'headers' },
    auth: { adds: 'auth' },
    options: { adds: 'options' },
    query: { adds: 'query' },
    json: { adds: 'body' },
    body: { adds: 'body' },
    addon: { adds: 'options', at: 1 },
    middlewares: { adds: 'options', at: 1 },
  },
  fields: {
    method: ['method'],
    base: ['base'],
    headers: ['headers'],
    query: ['query'],
    body: ['body'],
    auth: ['auth'],
  },
  join: 'append',
});
