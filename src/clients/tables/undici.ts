/** undici: `request` and `fetch` with a URL, dispatchers (`Pool`, `Client`) made for one origin. */

import { defineClient } from '../client.ts';

const fields = {
  method: ['method'],
  url: ['path'],
  base: ['origin'],
  headers: ['headers'],
  query: ['query'],
  body: ['body'],
};

export const undici = defineClient({
  name: 'undici',
  from: ['undici'],
  calls: {
    request: { url: 0, options: [0, 1] },
    fetch: { url: 0, options: [0, 1] },
    stream: { url: 0, options: [0, 1] },
  },
  factories: {
    'new Pool': { base: 0, makes: 'undici-dispatcher' },
    'new Client': { base: 0, makes: 'undici-dispatcher' },
    'new RetryAgent': { base: 0, makes: 'undici-dispatcher' },
  },
  fields: { ...fields, url: ['url'] },
  join: 'resolve',
});

export const undiciDispatcher = defineClient({
  name: 'undici-dispatcher',
  from: [],
  calls: { request: { options: 0 }, stream: { options: 0 }, dispatch: { options: 0 } },
  fields,
  join: 'combine',
});
