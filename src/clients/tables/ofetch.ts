/** ofetch, and Nuxt's `$fetch` and `useFetch`, which are the same. */

import { defineClient } from '../client.ts';

const call = { url: 0, options: 1 };

export const ofetch = defineClient({
  name: 'ofetch',
  from: ['ofetch', 'ohmyfetch', '#app', '#imports', 'nuxt/app'],
  members: ['$fetch'],
  globals: ['$fetch', 'useFetch', 'useLazyFetch'],
  same: ['ofetch', '$fetch', 'useFetch', 'useLazyFetch'],
  types: ['$Fetch'],
  answers: 'body',
  calls: { '()': call, raw: call, native: call },
  factories: { create: { options: 0 }, createFetch: { options: 0 } },
  fields: {
    method: ['method'],
    base: ['baseURL'],
    headers: ['headers'],
    query: ['query', 'params'],
    body: ['body'],
  },
  join: 'combine',
  prepares: { onRequest: 'options.headers' },
});
