import axios from 'axios';

describe('pleo http', () => {
  it('builds a basic header', () => {
    const http = axios.create({
      baseURL: 'https://external.pleo.io',
      auth: { username: 'test-key', password: '' },
    });
    expect(http.defaults.auth).toEqual({ username: 'test-key', password: '' });
  });
});
