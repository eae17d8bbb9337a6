/** Clients that are called as axios is: the small ones, and the instance that Nuxt 2 hands out. */

import { defineClient } from '../client.ts';
import { axios } from './axios.ts';

/** https://github.com/developit/redaxios */
export const redaxios = defineClient({ ...axios, name: 'redaxios', from: ['redaxios'], same: [], types: [] });

/** https://github.com/divyam234/feaxios */
export const feaxios = defineClient({ ...axios, name: 'feaxios', from: ['feaxios'], same: [], types: [] });

/** `$get` answers with the data alone. */
const withoutEnvelope = Object.fromEntries(
  Object.entries(axios.calls).map(([name, shape]) => [`$${name}`, shape]),
);

/** https://axios.nuxtjs.org/usage */
export const nuxtAxios = defineClient({
  ...axios,
  name: 'nuxt-axios',
  from: ['@nuxtjs/axios', '@nuxtjs/axios-module'],
  same: [],
  types: ['NuxtAxiosInstance'],
  parameters: ['$axios'],
  members: ['$axios'],
  calls: { ...axios.calls, ...withoutEnvelope },
  configures: { ...axios.configures, setBaseURL: 'base' },
});
