/** up-fetch: `up(fetch, () => ({ baseUrl }))`, https://github.com/L-Blondy/up-fetch */

import { defineClient } from '../client.ts';

export const upFetch = defineClient({
  name: 'up-fetch',
  from: ['up-fetch'],
  calls: { '()': { url: 0, options: 1 } },
  factories: { up: { options: 1 } },
  fields: {
    method: ['method'],
    base: ['baseUrl'],
    headers: ['headers'],
    query: ['params'],
    body: ['body'],
  },
  join: 'combine',
});
