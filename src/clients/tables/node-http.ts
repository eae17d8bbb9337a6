/** `node:http`, `node:https` and what mimics them: a URL, or options with the host taken apart. */

import { defineClient } from '../client.ts';

const call = { url: 0, options: [0, 1] };

export const nodeHttp = defineClient({
  name: 'node:https',
  from: ['http', 'https', 'node:http', 'node:https', 'http2-wrapper'],
  calls: { request: call, get: { method: 'GET', ...call } },
  fields: {
    method: ['method'],
    url: ['path'],
    // `hostname` is preferred to `host` by Node itself.
    host: ['hostname', 'host'],
    port: ['port'],
    headers: ['headers'],
    auth: ['auth'],
  },
  join: 'combine',
});
