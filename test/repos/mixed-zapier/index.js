const authentication = require('./authentication');
const newExpense = require('./triggers/new_expense');
const createAccount = require('./creates/account');

const addToken = (request, z, bundle) => {
  if (bundle.authData && bundle.authData.token && !request.headers.Authorization) {
    request.headers.Authorization = `Bearer ${bundle.authData.token}`;
  }
  return request;
};

module.exports = {
  version: require('./package.json').version,
  platformVersion: require('zapier-platform-core').version,
  authentication,
  beforeRequest: [addToken],
  triggers: { [newExpense.key]: newExpense },
  creates: { [createAccount.key]: createAccount },
};
