const request = require('request');
const fetch = require('node-fetch');

let BASE = 'https://openapi.pleo.io';
if (process.env.PLEO_SANDBOX) {
  BASE = 'https://openapi.staging.pleo.io';
}

const auth = { bearer: process.env.PLEO_TOKEN };

function expense(id, done) {
  request.get(BASE + '/v1/expenses/' + id, { auth: auth, json: true }, function (err, res, body) { // expect: legacy-call getExpense (likely)
    if (err) return done(err);
    if (res.statusCode !== 200) return done(new Error('status ' + res.statusCode));
    done(null, body);
  });
}

function createTag(groupId, attributeId, value, done) {
  const options = {
    method: 'POST',
    url: BASE + '/v1/tag-groups/' + groupId + '/tags',
    auth: auth,
    json: { attributeValues: [{ attributeId: attributeId, value: value }] },
  };
  request(options, function (err, res, body) { // expect: legacy-call createTag (likely)
    done(err, body);
  });
}

async function groups() {
  const fetchGroups = () => fetch(`${BASE}/v1/tag-groups`, { headers: { Authorization: 'Bearer ' + auth.bearer } }); // expect: legacy-call getTagGroups (likely)
  let res = await fetchGroups();
  if (res.status === 503) res = await fetchGroups();
  return res.json();
}

module.exports = { expense, createTag, groups };
