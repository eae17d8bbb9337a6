/** VueUse's `useFetch`: the method is a call on what it gives, https://vueuse.org/core/useFetch */

import { defineClient } from '../client.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'] as const;

export const vueuse = defineClient({
  name: 'vueuse',
  from: ['@vueuse/core', '@vueuse/nuxt'],
  calls: { '()': { url: 0, options: 1 }, useFetch: { url: 0, options: 1 } },
  factories: { createFetch: { options: 0 } },
  chain: Object.fromEntries(METHODS.map((is) => [is.toLowerCase(), { adds: 'method', is }])),
  fields: { method: ['method'], base: ['baseUrl'], headers: ['headers', 'options.headers'], body: ['body'] },
  join: 'combine',
});
