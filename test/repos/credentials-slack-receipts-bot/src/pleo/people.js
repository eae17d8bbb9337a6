const fetch = require('node-fetch');
const { pleo } = require('../config');

const HOST = 'https://external.pleo.io';
let cache;

// employee id -> e-mail, so that we can find the Slack user
async function emails() {
  if (cache) return cache;
  const options = {
    headers: {
      Accept: 'application/json',
      Authorization: 'Bearer ' + pleo.token, // expect: shared-credential
    },
  };
  const res = await fetch(HOST + '/v2/employees?company_id=' + pleo.companyId, options);
  const { data } = await res.json();
  cache = new Map(data.map((e) => [e.id, e.email]));
  setTimeout(() => { cache = undefined; }, 60 * 60 * 1000).unref();
  return cache;
}

module.exports = { emails };
