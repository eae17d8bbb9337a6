import { of } from 'rxjs';
import { PleoService } from './pleo.service';

describe('PleoService', () => {
  const http = { post: jest.fn(() => of({ data: { data: [] } })), get: jest.fn() };
  const values: Record<string, string> = { PLEO_API_KEY: 'fake-key', PLEO_EXTERNAL_URL: 'http://pleo.test' };
  const config = { get: (k: string) => values[k], getOrThrow: (k: string) => values[k] };

  it('encodes the key with its colon', async () => {
    const service = new PleoService(http as never, config as never);
    await service.vendors('c1');
    expect(http.post).toHaveBeenCalledWith('http://pleo.test/v1/vendors:search', { companyId: 'c1' }, {
      headers: { Authorization: `Basic ${Buffer.from('fake-key:').toString('base64')}` },
    });
  });
});
