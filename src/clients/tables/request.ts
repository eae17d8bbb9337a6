/** request and request-promise: retired, but still found in integrations written years ago. */

import { defineClient } from '../client.ts';
import { methodCalls } from './method-calls.ts';

const call = { url: 0, options: [0, 1] };

export const request = defineClient({
  name: 'request',
  from: ['request', 'request-promise', 'request-promise-native', 'postman-request'],
  answers: 'body',
  calls: {
    '()': call,
    ...methodCalls(call),
    del: { method: 'DELETE', ...call },
  },
  factories: { defaults: { options: 0 } },
  fields: {
    method: ['method'],
    url: ['url', 'uri'],
    base: ['baseUrl'],
    headers: ['headers'],
    query: ['qs'],
    body: ['body', 'json', 'form'],
    auth: ['auth'],
  },
  join: 'combine',
});
