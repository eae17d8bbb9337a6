var request = require('superagent')
var config = require('../config')

// chart of accounts, new world
exports.search = function (codes) {
  return request
    .post('https://external.pleo.io/v1/chart-of-accounts:search')
    .auth(config.pleo.token, '') // expect: shared-credential
    .send({
      companyId: config.pleo.companyId,
      codes: codes,
      excludeIfAssignedToCategory: false,
      excludeIfAssignedToContraAccount: false,
    })
    .then(function (res) { return res.body.data })
}

// categories, old world
exports.categories = function () {
  return request
    .get('https://openapi.pleo.io/v1/accounts')
    .query({ pageSize: 500 })
    .set('Authorization', 'Bearer ' + config.pleo.token)
    .then(function (res) { return res.body.accounts })
}
