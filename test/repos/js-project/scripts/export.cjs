const https = require('https')

module.exports = (token) =>
  https.get({ host: 'openapi.pleo.io', path: '/v1/account-groups', headers: { Authorization: 'Bearer ' + token } }) // expect: legacy-call getAccountGroups
