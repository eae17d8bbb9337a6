/** The browser's `XMLHttpRequest`: the request is what `open` is told. */

import { defineClient } from '../client.ts';

export const xmlHttpRequest = defineClient({
  name: 'XMLHttpRequest',
  from: ['xmlhttprequest', 'xhr2'],
  globals: ['XMLHttpRequest'],
  same: ['XMLHttpRequest'],
  calls: { open: { method: 0, url: 1 } },
  factories: { 'new ()': {} },
  fields: {},
  join: 'resolve',
});
