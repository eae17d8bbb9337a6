/** apisauce: axios with the parameters as the second argument, https://github.com/infinitered/apisauce */

import { defineClient } from '../client.ts';
import { axiosFields } from './axios.ts';
import { methodCalls } from './method-calls.ts';

const withoutBody = { url: 0, query: 1, options: 2 };
const withBody = { url: 0, body: 1, options: 2 };

export const apisauce = defineClient({
  name: 'apisauce',
  from: ['apisauce'],
  types: ['ApisauceInstance'],
  calls: {
    any: { options: 0 },
    ...methodCalls(withoutBody, withBody),
  },
  factories: { create: { options: 0 } },
  configures: { setBaseURL: 'base' },
  fields: axiosFields,
  join: 'combine',
});
