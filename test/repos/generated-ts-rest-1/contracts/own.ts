import { initContract } from '@ts-rest/core';
import { z } from 'zod';

const c = initContract();

/** What this service offers to the rest of the company. */
export const ownContract = c.router(
  {
    accounts: {
      list: {
        method: 'GET',
        path: '/accounts',
        responses: { 200: z.array(z.object({ number: z.string(), name: z.string() })) },
      },
    },
    sync: { method: 'POST', path: '/sync', body: z.object({}), responses: { 202: z.object({ created: z.number() }) } },
  },
  { pathPrefix: '/v1' },
);
