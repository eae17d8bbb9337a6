const nock = require('nock');

describe('legacy poller', function () {
  it('asks for exported expenses', function (done) {
    process.env.PLEO_LEGACY_TOKEN = 'fake-token';
    nock('https://openapi.pleo.io', { reqheaders: { authorization: 'Bearer fake-token' } })
      .get('/v1/expenses')
      .query(true)
      .reply(200, { expenses: [] });
    nock('http://intranet.local').post('/status').reply(204, function () { done(); });
    require('../poll');
  });
});
