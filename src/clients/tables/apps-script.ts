/** Google Apps Script: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app */

import { defineClient } from '../client.ts';

export const appsScript = defineClient({
  name: 'UrlFetchApp',
  from: [],
  globals: ['UrlFetchApp'],
  calls: {
    fetch: { url: 0, options: 1 },
    // A list of requests.
    fetchAll: { options: 0 },
  },
  fields: { method: ['method'], url: ['url'], headers: ['headers'], body: ['payload'] },
  join: 'resolve',
});
