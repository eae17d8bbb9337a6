/** needle: method by name or as the first argument, data before options where there is a body. */

import { defineClient } from './client.ts';

const withoutBody = { url: 0, options: 1 };
const withBody = { url: 0, body: 1, options: 2 };

export const needle = defineClient({
  name: 'needle',
  from: ['needle'],
  calls: {
    '()': { method: 0, url: 1, body: 2, options: 3 },
    request: { method: 0, url: 1, body: 2, options: 3 },
    get: { method: 'GET', ...withoutBody },
    head: { method: 'HEAD', ...withoutBody },
    post: { method: 'POST', ...withBody },
    put: { method: 'PUT', ...withBody },
    patch: { method: 'PATCH', ...withBody },
    delete: { method: 'DELETE', ...withBody },
  },
  fields: { headers: ['headers'], user: ['username'], password: ['password'] },
  join: 'resolve',
  asksWithBody: true,
});
