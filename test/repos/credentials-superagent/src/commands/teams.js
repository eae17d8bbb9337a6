const request = require('superagent');
const { load } = require('../settings');

async function listTeams() {
  const { legacyToken } = load();
  const res = await request
    .get('https://openapi.pleo.io/v1/teams')
    .query({ pageSize: 100 })
    .set({ Authorization: `Bearer ${legacyToken}`, Accept: 'application/json' });
  return res.body.teams;
}

async function renameTeam(id, name) {
  const { legacyToken } = load();
  await request
    .put(`https://openapi.pleo.io/v1/teams/${id}`)
    .auth(legacyToken, { type: 'bearer' })
    .send({ name });
}

module.exports = { listTeams, renameTeam };
