/** request and request-promise: retired, but still found in integrations written years ago. */

import { defineClient } from './client.ts';

const call = { url: 0, options: [0, 1] };

export const request = defineClient({
  name: 'request',
  from: ['request', 'request-promise', 'request-promise-native', 'postman-request'],
  answers: 'body',
  calls: {
    '()': call,
    get: { method: 'GET', ...call },
    post: { method: 'POST', ...call },
    put: { method: 'PUT', ...call },
    patch: { method: 'PATCH', ...call },
    delete: { method: 'DELETE', ...call },
    del: { method: 'DELETE', ...call },
    head: { method: 'HEAD', ...call },
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
