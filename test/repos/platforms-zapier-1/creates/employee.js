const { BASE_URL } = require('../constants');

const perform = async (z, bundle) => {
  const { teamId, ...body } = bundle.inputData;
  const res = await z.request(`${BASE_URL}/employees`, { method: 'POST', body }); // expect: legacy-call createEmployee
  const id = res.data.id;
  if (teamId) {
    await z.request({ url: [BASE_URL, 'teams', teamId, 'employees', id].join('/'), method: 'PUT' }); // expect: legacy-call addTeamEmployee
  }
  return { id };
};

module.exports = {
  key: 'employee',
  noun: 'Employee',
  display: { label: 'Invite Employee', description: 'Invites somebody to Pleo.' },
  operation: {
    perform,
    inputFields: [
      { key: 'email', required: true },
      { key: 'firstName' },
      { key: 'lastName' },
      { key: 'teamId', helpText: 'As in `https://app.pleo.io/teams/…`' },
    ],
    sample: { id: '1' },
  },
};
