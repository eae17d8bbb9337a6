const { PERSONIO_URL } = require('../constants');

// Searches in the HR system: Pleo cannot search by personnel number.
const perform = async (z, bundle) => {
  const response = await z.request({
    url: `${PERSONIO_URL}/employees`,
    params: { personnel_number: bundle.inputData.number },
    headers: { 'X-Personio-App-ID': 'ZAP' },
  });
  return response.data.data;
};

module.exports = {
  key: 'find_employee',
  noun: 'Employee',
  display: { label: 'Find Employee', description: 'By personnel number.' },
  operation: {
    perform,
    inputFields: [{ key: 'number', required: true }],
    sample: { id: 1 },
  },
};
