/** needle: method by name or as the first argument, data before options where there is a body. */

import { defineClient } from '../client.ts';
import { methodCalls } from './method-calls.ts';

const withoutBody = { url: 0, options: 1 };
const withBody = { url: 0, body: 1, options: 2 };

export const needle = defineClient({
  name: 'needle',
  from: ['needle'],
  calls: {
    '()': { method: 0, url: 1, body: 2, options: 3 },
    request: { method: 0, url: 1, body: 2, options: 3 },
    ...methodCalls(withoutBody, withBody),
    delete: { method: 'DELETE', ...withBody },
  },
  fields: { headers: ['headers'], user: ['username'], password: ['password'] },
  join: 'resolve',
  asksWithBody: true,
});
