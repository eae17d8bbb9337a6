/** The platform's `fetch` and the packages that stand in for it. */

import { defineClient } from './client.ts';

const call = { url: 0, options: [0, 1] };

export const fetchClient = defineClient({
  name: 'fetch',
  from: [
    'node-fetch',
    'node-fetch-native',
    'cross-fetch',
    'cross-fetch/polyfill',
    'isomorphic-fetch',
    'isomorphic-unfetch',
    'unfetch',
    'whatwg-fetch',
    'undici-fetch',
    'make-fetch-happen',
    'minipass-fetch',
    'fetch-retry',
    'expo/fetch',
  ],
  globals: ['fetch'],
  same: ['fetch'],
  calls: { '()': call },
  fields: { method: ['method'], url: ['url'], headers: ['headers'], body: ['body'] },
  join: 'resolve',
});
