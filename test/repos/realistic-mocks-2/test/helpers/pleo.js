const nock = require('nock');

const HOST = 'https://openapi.pleo.io';

/** A Pleo that knows two teams and takes every employee. */
function pleoUp() {
  return nock(HOST, { reqheaders: { authorization: /^Bearer / } })
    .persist()
    .get('/v1/teams')
    .reply(200, { teams: [{ id: 't1', name: 'Sales' }, { id: 't2', name: 'Ops' }] })
    .post('/v1/employees')
    .reply(200, { id: 'e-new' })
    .delete(/^\/v1\/employees\/[^/]+$/)
    .reply(200, {});
}

function pleoDown(status = 503) {
  return nock('https://openapi.pleo.io:443').get('/v1/teams').reply(status);
}

module.exports = { HOST, pleoUp, pleoDown };
