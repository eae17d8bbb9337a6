/** axios: https://axios-http.com/docs/req_config */

import { defineClient } from '../client.ts';
import { methodCalls } from './method-calls.ts';

const withoutBody = { url: 0, options: 1 };
const withBody = { url: 0, body: 1, options: 2 };

/** What the parts of a request are called in its options. */
export const axiosFields = {
  method: ['method'],
  url: ['url'],
  base: ['baseURL'],
  headers: ['headers'],
  query: ['params'],
  body: ['data'],
  auth: ['auth'],
};

export const axios = defineClient({
  name: 'axios',
  from: ['axios'],
  same: ['axios'],
  calls: {
    '()': { url: 0, options: [0, 1] },
    request: { options: 0 },
    ...methodCalls(withoutBody, withBody),
    options: { method: 'OPTIONS', ...withoutBody },
    postForm: { method: 'POST', ...withBody },
    putForm: { method: 'PUT', ...withBody },
    patchForm: { method: 'PATCH', ...withBody },
  },
  types: ['AxiosInstance', 'AxiosStatic', 'Axios'],
  factories: { create: { options: 0 }, 'new Axios': { options: 0 } },
  fields: axiosFields,
  join: 'combine',
  defaults: 'defaults',
  configures: { 'interceptors.request.use': 'function' },
});
