import nock from 'nock';
import { expect, test } from 'vitest';
import { listExpenses } from '../src/pleo';

test('lists expenses', async () => {
  nock('https://openapi.pleo.io').get('/v1/expenses').reply(200, { expenses: [] });
  expect((await listExpenses('test')).status).toBe(200);
});
