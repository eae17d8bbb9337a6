/** Activepieces' HTTP client: https://www.activepieces.com/docs/developers/piece-reference/authentication */

import { defineClient } from '../client.ts';

export const activepieces = defineClient({
  name: 'activepieces',
  from: ['@activepieces/pieces-common'],
  calls: {
    'httpClient.sendRequest': { options: 0 },
    // Whoever uses the piece chooses method and path.
    createCustomApiCallAction: { options: 0, open: true },
  },
  fields: {
    method: ['method'],
    url: ['url'],
    base: ['baseUrl'],
    headers: ['headers'],
    query: ['queryParams'],
    body: ['body'],
    auth: ['authentication'],
  },
  join: 'combine',
});
