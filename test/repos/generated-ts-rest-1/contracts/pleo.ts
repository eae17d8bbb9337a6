import { initContract } from '@ts-rest/core';
import { z } from 'zod';

const c = initContract();

const AccountSchema = z.object({
  id: z.string(),
  name: z.string(),
  accountNumber: z.string().nullish(),
  hidden: z.boolean(),
});

export const pleoContract = c.router({
  accounts: {
    list: {
      method: 'GET',
      path: '/accounts',
      query: z.object({ pageOffset: z.number().optional(), pageSize: z.number().optional() }),
      responses: { 200: z.object({ accounts: z.array(AccountSchema) }) },
      summary: 'Get company accounts',
    },
    create: {
      method: 'POST',
      path: '/accounts',
      body: AccountSchema.pick({ name: true, accountNumber: true }),
      responses: { 200: AccountSchema },
    },
    remove: {
      method: 'DELETE',
      path: '/accounts/:accountId',
      pathParams: z.object({ accountId: z.string() }),
      body: null,
      responses: { 200: z.object({}) },
    },
  },
  getTaxCodes: {
    method: 'GET',
    path: '/tax-codes',
    query: z.object({ hidden: z.boolean().optional() }),
    responses: { 200: z.object({ taxCodes: z.array(z.object({ id: z.string(), rate: z.number() })) }) },
  },
});
