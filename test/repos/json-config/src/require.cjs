const { pleo } = require('../config/default.json');

module.exports = async function account(id) {
  return fetch(pleo.baseUrl + '/accounts/' + id, { headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN } }); // expect: legacy-call getAccount
};
