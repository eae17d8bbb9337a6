/** Zapier's `z` object: https://docs.zapier.com/platform/build-cli/overview#zrequest-url-options */

import { defineClient } from '../client.ts';

export const zapier = defineClient({
  name: 'zapier',
  from: ['zapier-platform-core'],
  types: ['ZObject'],
  parameters: ['z'],
  calls: { request: { url: 0, options: [0, 1] } },
  fields: {
    method: ['method'],
    url: ['url'],
    headers: ['headers'],
    query: ['params'],
    body: ['json', 'body', 'form'],
  },
  join: 'resolve',
  // `beforeRequest` of the app.
  elsewhere: ['request.params', 'req.params'],
});
