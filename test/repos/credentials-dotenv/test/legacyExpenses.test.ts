import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  process.env.PLEO_LEGACY_TOKEN = 'test-token';
  process.env.PLEO_API_KEY = 'fake-api-key';
  process.env.PLEO_COMPANY_ID = '11111111-1111-1111-1111-111111111111';
  process.env.DATABASE_URL = 'postgres://x';
});
afterEach(() => vi.unstubAllGlobals());

it('sends the token as Bearer', async () => {
  const spy = vi.fn(async () => new Response(JSON.stringify({ expenses: [] })));
  vi.stubGlobal('fetch', spy);
  const { fetchLegacyExpenses } = await import('../src/legacyExpenses.js');
  await fetchLegacyExpenses(new Date(0));
  const init = spy.mock.calls[0] as unknown as [string, RequestInit];
  expect(init[1].headers).toMatchObject({ Authorization: 'Bearer test-token' });
});
