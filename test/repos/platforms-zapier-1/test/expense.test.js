/* globals describe, it */
require('should');
const nock = require('nock');
const zapier = require('zapier-platform-core');

const App = require('../index');

const appTester = zapier.createAppTester(App);

describe('new expense', () => {
  it('maps receipts to hydrators', async () => {
    nock('https://openapi.pleo.io')
      .get('/v1/expenses')
      .query(true)
      .reply(200, { expenses: [{ id: '1', receiptIds: ['r1'] }] });

    const bundle = { authData: { apiToken: 'x' }, inputData: {}, meta: { page: 0 } };
    const results = await appTester(App.triggers.expense.operation.perform, bundle);
    results.length.should.eql(1);
  });
});
