/** wretch: a chain that starts from a URL, gathers options and ends in the method. */

import { defineClient } from '../client.ts';

/** Builders that say nothing of where the request goes. */
const UNCHANGED = [
  'accept',
  'addon',
  'catcher',
  'catcherFallback',
  'content',
  'customError',
  'defer',
  'errorType',
  'polyfills',
  'resolve',
  'signal',
  'toFetch',
] as const;

export const wretch = defineClient({
  name: 'wretch',
  from: ['wretch'],
  same: ['wretch'],
  types: ['Wretch', 'Wretcher'],
  calls: {
    get: { method: 'GET', url: 0 },
    delete: { method: 'DELETE', url: 0 },
    head: { method: 'HEAD', url: 0 },
    post: { method: 'POST', body: 0, url: 1 },
    put: { method: 'PUT', body: 0, url: 1 },
    patch: { method: 'PATCH', body: 0, url: 1 },
    opts: { method: 'OPTIONS', url: 0 },
    // The method before, the URL behind it, the body last.
    fetch: { method: 0, url: 1, body: 2 },
  },
  factories: { '()': { base: 0, options: 1 } },
  builders: {
    // `true` puts the URL in the place of the one before.
    url: { adds: 'url', replaces: 1 },
    headers: { adds: 'headers' },
    auth: { adds: 'auth' },
    options: { adds: 'options' },
    query: { adds: 'query' },
    json: { adds: 'body' },
    body: { adds: 'body' },
    formData: { adds: 'body' },
    formUrl: { adds: 'body' },
    middlewares: { adds: 'functions' },
    ...Object.fromEntries(UNCHANGED.map((name) => [name, { adds: 'nothing' as const }])),
  },
  fields: {
    method: ['method'],
    base: ['(base)'],
    headers: ['headers'],
    query: ['query'],
    body: ['body'],
    auth: ['auth'],
  },
  join: 'append',
});
