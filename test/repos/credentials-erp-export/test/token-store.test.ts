import { afterEach, expect, it, vi } from 'vitest';
import { PleoLegacyClient } from '../src/pleo/legacy-client.js';

afterEach(() => vi.unstubAllGlobals());

it('sends the tenant token as bearer', async () => {
  const fetchMock = vi.fn(async () => new Response(JSON.stringify({ expenses: [], metadata: {} })));
  vi.stubGlobal('fetch', fetchMock);
  await new PleoLegacyClient('test-token').queued();
  const [url, init] = fetchMock.mock.calls[0] as unknown as [string, RequestInit];
  expect(url).toContain('https://openapi.pleo.io/v1/expenses');
  expect((init.headers as Record<string, string>).authorization).toBe('Bearer test-token');
});
