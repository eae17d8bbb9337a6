/** ky: https://github.com/sindresorhus/ky#api */

import { defineClient } from './client.ts';

const call = { url: 0, options: [0, 1] };

export const ky = defineClient({
  name: 'ky',
  from: ['ky', 'ky-universal'],
  same: ['ky'],
  calls: {
    '()': call,
    get: { method: 'GET', ...call },
    post: { method: 'POST', ...call },
    put: { method: 'PUT', ...call },
    patch: { method: 'PATCH', ...call },
    delete: { method: 'DELETE', ...call },
    head: { method: 'HEAD', ...call },
  },
  factories: { create: { options: 0 }, extend: { options: 0 } },
  fields: {
    method: ['method'],
    url: ['url'],
    // ky 2 renamed prefixUrl to prefix and added baseUrl.
    base: ['prefixUrl', 'prefix', 'baseUrl'],
    headers: ['headers'],
    query: ['searchParams'],
    body: ['json', 'body'],
  },
  join: 'prefix',
  prepares: { 'hooks.beforeRequest': 'headers' },
});
