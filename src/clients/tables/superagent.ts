/** superagent: the request is made first and told more by the calls that follow. */

import { defineClient } from '../client.ts';

export const superagent = defineClient({
  name: 'superagent',
  from: ['superagent'],
  same: ['superagent', 'request'],
  calls: {
    '()': { method: 0, url: 1 },
    get: { method: 'GET', url: 0, query: 1 },
    head: { method: 'HEAD', url: 0, query: 1 },
    post: { method: 'POST', url: 0, body: 1 },
    put: { method: 'PUT', url: 0, body: 1 },
    patch: { method: 'PATCH', url: 0, body: 1 },
    delete: { method: 'DELETE', url: 0, body: 1 },
    del: { method: 'DELETE', url: 0, body: 1 },
  },
  factories: { agent: {} },
  chain: {
    set: { adds: 'header' },
    query: { adds: 'query' },
    send: { adds: 'body' },
    auth: { adds: 'auth' },
    use: { adds: 'functions' },
  },
  fields: { method: ['method'], headers: ['headers'], query: ['query'], body: ['body'], auth: ['auth'] },
  join: 'resolve',
});
