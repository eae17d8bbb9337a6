/** Nest's `HttpService`: axios that is injected, https://docs.nestjs.com/techniques/http-module */

import { defineClient } from '../client.ts';
import { axios } from './axios.ts';

/** `axiosRef` hands out the axios instance itself. */
const onInstance = Object.fromEntries(
  Object.entries(axios.calls).map(([name, shape]) => [
    name === '()' ? 'axiosRef' : `axiosRef.${name}`,
    shape,
  ]),
);

export const nest = defineClient({
  ...axios,
  name: 'nest-http',
  from: ['@nestjs/axios', '@nestjs/common'],
  same: [],
  types: ['HttpService'],
  calls: { ...axios.calls, ...onInstance },
  factories: { 'new HttpService': { client: 0 } },
});
