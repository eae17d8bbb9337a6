import nock from 'nock';
import { afterEach, expect, test } from 'vitest';
import { clients } from '../src/clients.js';
import { compare } from '../src/compare.js';

afterEach(() => nock.cleanAll());

test('an amount that differs is listed', async () => {
  nock('https://openapi.pleo.io', { reqheaders: { authorization: 'Bearer test-token' } })
    .get('/v1/expenses')
    .query(true)
    .reply(200, { expenses: [{ id: 'e1', amountSettled: { value: 12.5, currency: 'DKK' } }] });

  nock('https://external.pleo.io')
    .post('/v1/accounting-entries:search')
    .query(true)
    .basicAuth({ user: 'test-key', pass: '' })
    .reply(200, { data: [{ id: 'e1', amount: { value: 1300, currency: 'DKK' } }] });

  const result = await compare(clients({ token: 'test-token', key: 'test-key' }), 'company', '2026-10');
  expect(result).toEqual(['e1: 1250 ≠ 1300']);
});
