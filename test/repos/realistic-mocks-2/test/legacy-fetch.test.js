const fetchMock = require('fetch-mock');
const { lookUp } = require('../src/lookup');

jest.mock('axios');

beforeEach(() => {
  fetchMock.get('https://openapi.pleo.io/v1/tax-codes', { taxCodes: [{ id: '1', code: 'S25' }] });
  fetchMock.mock('begin:https://openapi.pleo.io/v1/accounts', { accounts: [] });
});
afterEach(() => fetchMock.restore());

test('looks up by code', async () => {
  await expect(lookUp('S25')).resolves.toEqual({ id: '1', code: 'S25' });
  expect(fetchMock.called('https://openapi.pleo.io/v1/tax-codes')).toBe(true);
  expect(fetchMock.lastUrl()).toBe('https://openapi.pleo.io/v1/tax-codes');
});

test('sends the token', async () => {
  global.fetch = jest.fn().mockResolvedValue({ ok: true, json: async () => ({ taxCodes: [] }) });
  await lookUp('none');
  expect(global.fetch).toHaveBeenCalledWith('https://openapi.pleo.io/v1/tax-codes', {
    headers: { Authorization: 'Bearer undefined' },
  });
});
