/** axios: https://axios-http.com/docs/req_config */

import { defineClient } from './client.ts';

const withoutBody = { url: 0, options: 1 };
const withBody = { url: 0, body: 1, options: 2 };

export const axios = defineClient({
  name: 'axios',
  from: ['axios'],
  same: ['axios'],
  calls: {
    '()': { url: 0, options: [0, 1] },
    request: { options: 0 },
    get: { method: 'GET', ...withoutBody },
    delete: { method: 'DELETE', ...withoutBody },
    head: { method: 'HEAD', ...withoutBody },
    options: { method: 'OPTIONS', ...withoutBody },
    post: { method: 'POST', ...withBody },
    put: { method: 'PUT', ...withBody },
    patch: { method: 'PATCH', ...withBody },
    postForm: { method: 'POST', ...withBody },
    putForm: { method: 'PUT', ...withBody },
    patchForm: { method: 'PATCH', ...withBody },
    // Nest's HttpService hands out the instance itself.
    'axiosRef.get': { method: 'GET', ...withoutBody },
    'axiosRef.post': { method: 'POST', ...withBody },
    'axiosRef.put': { method: 'PUT', ...withBody },
    'axiosRef.request': { options: 0 },
  },
  types: ['AxiosInstance', 'AxiosStatic', 'Axios'],
  factories: { create: { options: 0 }, 'new Axios': { options: 0 } },
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
  defaults: 'defaults',
  configures: { 'interceptors.request.use': 'function' },
});
