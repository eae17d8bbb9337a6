/** got: https://github.com/sindresorhus/got/blob/main/documentation/2-options.md */

import { defineClient } from '../client.ts';
import { methodCalls } from './method-calls.ts';

const call = { url: 0, options: [0, 1] };

export const got = defineClient({
  name: 'got',
  from: ['got', 'got-cjs'],
  same: ['got'],
  calls: {
    '()': call,
    stream: call,
    paginate: call,
    'paginate.all': call,
    'paginate.each': call,
    ...methodCalls(call),
  },
  factories: { extend: { options: 0 } },
  fields: {
    method: ['method'],
    url: ['url'],
    base: ['prefixUrl', 'baseUrl'],
    headers: ['headers'],
    query: ['searchParams'],
    body: ['json', 'form', 'body'],
    user: ['username'],
    password: ['password'],
  },
  join: 'prefix',
  prepares: { 'hooks.beforeRequest': 'headers', 'hooks.init': 'headers' },
});
