/** Nango's proxy: https://nango.dev/docs/reference/sdks/node#proxy-requests */

import { defineClient } from '../client.ts';

const config = { options: 0 };

export const nango = defineClient({
  name: 'nango',
  from: [
    'nango',
    '@nangohq/node',
    '@nangohq/runner-sdk',
    '../../models',
    '../../models.js',
    '../models',
    '../models.js',
  ],
  types: ['Nango', 'NangoAction', 'NangoSync', 'NangoActionLocal', 'NangoSyncLocal', 'NangoActionBase'],
  parameters: ['nango'],
  calls: {
    get: { method: 'GET', ...config },
    post: { method: 'POST', ...config },
    put: { method: 'PUT', ...config },
    patch: { method: 'PATCH', ...config },
    delete: { method: 'DELETE', ...config },
    proxy: config,
    paginate: config,
  },
  factories: { 'new Nango': { options: 0 }, 'new ()': { options: 0 } },
  fields: {
    method: ['method'],
    url: ['endpoint'],
    base: ['baseUrlOverride'],
    provider: ['providerConfigKey'],
    headers: ['headers'],
    query: ['params'],
    body: ['data'],
  },
  join: 'combine',
});
