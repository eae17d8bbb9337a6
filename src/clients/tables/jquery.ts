/** jQuery's requests: https://api.jquery.com/category/ajax/ */

import { defineClient } from '../client.ts';

const get = { method: 'GET', url: 0, query: 1, options: 0 };

export const jquery = defineClient({
  name: 'jquery',
  from: ['jquery'],
  globals: ['$', 'jQuery'],
  calls: {
    ajax: { url: 0, options: [0, 1] },
    get,
    getJSON: get,
    post: { method: 'POST', url: 0, body: 1, options: 0 },
  },
  fields: { method: ['method', 'type'], url: ['url'], headers: ['headers'], body: ['data'] },
  join: 'resolve',
  asksWithBody: true,
});
