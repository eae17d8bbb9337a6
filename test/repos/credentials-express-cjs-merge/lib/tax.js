var request = require('superagent')

/**
 * The ERP of the holding has an integrated key.
 * @returns {Promise<Array<{ id: string, rate: number }>>}
 */
module.exports = function taxCodes () {
  var key = process.env.PLEO_INTEGRATED_KEY
  if (!key) return Promise.resolve([])
  return request
    .get('https://openapi.pleo.io/v1/tax-codes')
    .set({ Accept: 'application/json', Authorization: 'Bearer ' + key }) // expect: api-key-on-legacy
    .then(function (res) { return res.body.taxCodes })
}
