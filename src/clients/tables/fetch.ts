/** The platform's `fetch` and the packages that stand in for it. */

import { defineClient } from '../client.ts';

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
    'portable-fetch',
    'fetch-ponyfill',
    '@whatwg-node/fetch',
    '@remix-run/web-fetch',
    'expo/fetch',
    'inngest',
    '@tauri-apps/plugin-http',
    'react-native-fetch-api',
  ],
  globals: ['fetch', 'Bun.fetch'],
  same: ['fetch'],
  // SvelteKit's `event.fetch`, Remix's, a step's of Inngest.
  members: ['fetch'],
  calls: { '()': call },
  fields: { method: ['method'], url: ['url'], headers: ['headers'], body: ['body'] },
  join: 'resolve',
});
