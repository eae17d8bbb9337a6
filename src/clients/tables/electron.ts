/** Electron's requests of the main process: https://www.electronjs.org/docs/latest/api/net */

import { defineClient } from '../client.ts';

export const electron = defineClient({
  name: 'electron',
  from: ['electron', 'electron/main'],
  calls: {
    'net.fetch': { url: 0, options: [0, 1] },
    'net.request': { url: 0, options: 0 },
    'session.defaultSession.fetch': { url: 0, options: [0, 1] },
  },
  fields: {
    method: ['method'],
    url: ['url', 'path'],
    host: ['hostname', 'host'],
    port: ['port'],
    headers: ['headers'],
    body: ['body'],
  },
  join: 'resolve',
});
