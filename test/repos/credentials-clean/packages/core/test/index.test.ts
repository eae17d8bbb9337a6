import { describe, expect, it, vi } from 'vitest';

vi.mock('../src/secrets.js', () => ({ pleoKey: async () => 'test-api-key' }));

const PLEO_API_KEY = 'test-api-key';
const PLEO_TOKEN = 'dummy-token';

describe('fuelEntries', () => {
  it('uses Basic with an empty password', async () => {
    const fetchMock = vi.fn(async () => new Response('{"data":[]}'));
    vi.stubGlobal('fetch', fetchMock);
    const { fuelEntries } = await import('../src/index.js');
    await fuelEntries('00000000-0000-4000-8000-000000000001');
    const [, init] = fetchMock.mock.calls[0] as unknown as [string, { headers: Record<string, string> }];
    expect(init.headers.Authorization).toBe('Basic ' + Buffer.from(PLEO_API_KEY + ':').toString('base64'));
    expect(init.headers.Authorization).not.toContain(PLEO_TOKEN);
  });
});
