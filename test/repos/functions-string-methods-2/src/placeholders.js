const { posix } = require('path');
const rp = require('request-promise-native');

const ORIGIN = 'https://openapi.pleo.io/';

const ACCOUNT = '/v1/accounts/:id';
const GROUP = 'v1/account-groups/{group}/';

const auth = { bearer: process.env.PLEO_TOKEN };

// slice: the origin ends with a slash, the template begins with one
const account = (id) => rp.get(ORIGIN + ACCOUNT.replace(':id', id).slice(1), { auth, json: true }); // expect: legacy-call getAccount (certain)

const rename = (id, name) =>
  rp.put(ORIGIN.slice(0, -1) + ACCOUNT.replaceAll(':id', encodeURIComponent(id)), { auth, json: { name } }); // expect: legacy-call updateAccount (certain)

const group = (id) => rp(`${ORIGIN}${GROUP.split('{group}').join(id)}`, { auth, json: true }); // expect: legacy-call getAccountGroup (certain)

function taxCode(id) {
  const path = posix.join('/v1/', 'tax-codes', '/', encodeURIComponent(id));
  return rp({ uri: 'https://openapi.pleo.io'.concat(path), auth, json: true }); // expect: legacy-call getTaxCode (certain)
}

const companies = () => rp({ uri: [ORIGIN, 'v1', '/companies', '/balance'].join(''), auth, json: true }); // expect: legacy-call getCompanyBalance (certain)

// '{id}' is never filled here, the text only goes to the help page
const HELP = 'GET ' + ORIGIN + 'v1/expenses/{id}';

module.exports = { account, rename, group, taxCode, companies, HELP };
