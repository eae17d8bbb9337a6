const { BASE_URL } = require('./constants');

// Zapier runs this whenever a user connects a Pleo account
const test = (z, bundle) => z.request({ url: `${BASE_URL}/companies/balance` }); // expect: legacy-call getCompanyBalance

module.exports = {
  type: 'custom',
  test,
  fields: [{ key: 'apiToken', label: 'API token', required: true, type: 'password' }],
  connectionLabel: (z, bundle) => bundle.inputData.currency,
};
