const axios = require('axios');

function createClient({ token, baseURL = 'https://openapi.pleo.io/v1' }) {
  const http = axios.create({ baseURL, headers: { Authorization: `Bearer ${token}` } });

  return {
    http,
    invite: (email) => http.post('/employees', { email }).then((r) => r.data.id), // expect: legacy-call createEmployee
    rename: (id, firstName, lastName) => http.put(`/employees/${id}`, { firstName, lastName }), // expect: legacy-call updateEmployee
    remove: (id) => http.delete('/employees/' + id), // expect: legacy-call deleteEmployee
    teams: async () => (await http.get('/teams')).data.teams, // expect: legacy-call getTeams
  };
}

module.exports = { createClient };
