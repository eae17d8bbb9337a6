/** apisauce: axios with the parameters as the second argument, https://github.com/infinitered/apisauce */

import { defineClient } from './client.ts';

const withoutBody = { url: 0, query: 1, options: 2 };
const withBody = { url: 0, body: 1, options: 2 };

export const apisauce = defineClient({
  name: 'apisauce',
  from: ['apisauce'],
  types: ['ApisauceInstance'],
  calls: {
    any: { options: 0 },
    get: { method: 'GET', ...withoutBody },
    delete: { method: 'DELETE', ...withoutBody },
    head: { method: 'HEAD', ...withoutBody },
    post: { method: 'POST', ...withBody },
    put: { method: 'PUT', ...withBody },
    patch: { method: 'PATCH', ...withBody },
  },
  factories: { create: { options: 0 } },
  configures: { setBaseURL: 'base' },
  fields: {
    method: ['method'],
    url: ['url'],
    base: ['baseURL'],
    headers: ['headers'],
    query: ['params'],
    body: ['data'],
    auth: ['auth'],
  },
  join: 'combine',
});
