/** Angular's `HttpClient`: https://angular.dev/api/common/http/HttpClient */

import { defineClient } from '../client.ts';
import { methodCalls } from './method-calls.ts';

const withoutBody = { url: 0, options: 1 };
const withBody = { url: 0, body: 1, options: 2 };

export const angular = defineClient({
  name: 'angular-http',
  from: ['@angular/common/http'],
  types: ['HttpClient'],
  answers: 'body',
  calls: {
    ...methodCalls(withoutBody, withBody),
    options: { method: 'OPTIONS', ...withoutBody },
    jsonp: { method: 'GET', url: 0 },
    request: { method: 0, url: 1, options: 2 },
    // Takes a function that gives the address or the whole request.
    httpResource: { url: 0, options: 0 },
    'httpResource.text': { url: 0, options: 0 },
    'httpResource.blob': { url: 0, options: 0 },
  },
  fields: { method: ['method'], url: ['url'], headers: ['headers'], query: ['params'], body: ['body'] },
  join: 'resolve',
  // Interceptors.
  elsewhere: ['setParams', 'params: req.params', 'params: request.params'],
});
