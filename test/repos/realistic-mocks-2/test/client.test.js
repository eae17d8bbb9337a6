const MockAdapter = require('axios-mock-adapter');
const { createClient } = require('../src/client');

describe('client', () => {
  const client = createClient({ token: 't' });
  const mock = new MockAdapter(client.http);

  afterEach(() => mock.reset());

  it('renames', async () => {
    mock.onPut('/employees/e-1').reply(200, { id: 'e-1' });
    await client.rename('e-1', 'Ada', 'L');
    expect(mock.history.put[0].url).toBe('/employees/e-1');
    expect(mock.history.put[0].baseURL).toBe('https://openapi.pleo.io/v1');
  });

  it('fails on 403', async () => {
    mock.onPost('https://openapi.pleo.io/v1/employees').reply(403, { message: 'user_scope_insufficient' });
    mock.onAny().reply(403);
    await expect(client.invite('x@y.example')).rejects.toThrow('403');
  });
});
