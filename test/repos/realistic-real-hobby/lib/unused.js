// was shared by all once; nobody requires it any more
const axios = require('axios')

function pleo (method, path, data) {
  return axios({ method, url: 'https://openapi.pleo.io/v1' + path, data, headers: { Authorization: 'Bearer ' + process.env.PLEO_TOKEN } }) // expect: legacy-call (possible)
}

module.exports = pleo
