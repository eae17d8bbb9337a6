const { API_ROOT } = require('./lib/constants');

const test = async (z) => {
  const response = await z.request(`${API_ROOT}/companies/balance`); // expect: legacy-call getCompanyBalance (certain)
  if (response.status === 401) throw new z.errors.Error('The token is not valid on openapi.pleo.io', 'AuthenticationError', 401);
  return response.data;
};

module.exports = {
  type: 'custom',
  fields: [{ key: 'token', label: 'Pleo API token', required: true, type: 'password' }],
  test,
  connectionLabel: '{{currency}} account',
};
