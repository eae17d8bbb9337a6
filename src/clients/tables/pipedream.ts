/** Pipedream's axios, which takes the step first: https://pipedream.com/docs/workflows/building-workflows/http */

import { defineClient } from '../client.ts';
import { axiosFields } from './axios.ts';

export const pipedream = defineClient({
  name: 'pipedream',
  from: ['@pipedream/platform'],
  answers: 'body',
  calls: { axios: { options: 1 }, '()': { options: 1 } },
  fields: axiosFields,
  join: 'combine',
});
