const { API_ROOT } = require('../lib/constants');

const perform = (z, bundle) => {
  const { number, name, taxCodeId } = bundle.inputData;
  const options = {
    url: API_ROOT + '/accounts',
    method: 'POST',
    body: { accountNumber: number, name, taxCodeId },
  };
  return z.request(options).then((res) => res.data); // expect: legacy-call createAccount (certain)
};

module.exports = {
  key: 'account',
  noun: 'Account',
  display: { label: 'Create Account', description: 'Creates an account in Pleo.' },
  operation: {
    perform,
    inputFields: [
      { key: 'number', required: true },
      { key: 'name', required: true },
      { key: 'taxCodeId', required: false },
    ],
  },
};
