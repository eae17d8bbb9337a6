/** ky: https://github.com/sindresorhus/ky#api */

import { defineClient } from '../client.ts';
import { methodCalls } from './method-calls.ts';

const call = { url: 0, options: [0, 1] };

export const ky = defineClient({
  name: 'ky',
  from: ['ky', 'ky-universal'],
  same: ['ky'],
  calls: {
    '()': call,
    ...methodCalls(call),
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
