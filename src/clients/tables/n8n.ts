/** n8n's request helpers: https://docs.n8n.io/integrations/creating-nodes/build/reference/http-helpers/ */

import { defineClient } from '../client.ts';

const options = { options: [0, 1] };

export const n8n = defineClient({
  name: 'n8n',
  from: ['n8n-workflow', 'n8n-core'],
  types: [
    'IExecuteFunctions',
    'IExecuteSingleFunctions',
    'ILoadOptionsFunctions',
    'IHookFunctions',
    'IPollFunctions',
    'ITriggerFunctions',
    'IWebhookFunctions',
    'IAllExecuteFunctions',
    'ISupplyDataFunctions',
    'ICredentialTestFunctions',
    'IHttpRequestHelper',
  ],
  answers: 'body',
  calls: {
    'helpers.httpRequest': options,
    'helpers.request': { url: 0, ...options },
    'helpers.httpRequest.call': { options: 1 },
    'helpers.request.call': { url: 1, options: [1, 2] },
    // Called with the node as `this`, the credential's name, and the request.
    'helpers.httpRequestWithAuthentication.call': { options: 2 },
    'helpers.requestWithAuthentication.call': { options: 2 },
    'helpers.requestOAuth2.call': { options: 2 },
    'helpers.requestOAuth1.call': { options: 2 },
    'helpers.httpRequestWithAuthentication': { options: 1 },
    'helpers.requestWithAuthentication': { options: 1 },
    'helpers.requestOAuth2': { options: 1 },
    'helpers.requestWithAuthenticationPaginated.call': { options: 1 },
  },
  fields: {
    method: ['method'],
    url: ['url', 'uri'],
    base: ['baseURL', 'baseUrl'],
    headers: ['headers'],
    query: ['qs'],
    body: ['body'],
    auth: ['auth'],
  },
  join: 'combine',
});
