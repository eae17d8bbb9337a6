var request = require('superagent')
var partner = require('../config').partner

exports.login = function (code) {
  return request
    .post(partner.tokenUrl)
    .type('form')
    .send({
      grant_type: 'authorization_code',
      code: code,
      client_id: partner.clientId,
      client_secret: partner.clientSecret,
    })
    .then(function (res) { return res.body.access_token })
}

exports.installation = function (accessToken) {
  return request
    .get(partner.apiRoot + '/v1/installations/me')
    .set('Authorization', 'Bearer ' + accessToken)
    .then(function (res) { return res.body })
}
