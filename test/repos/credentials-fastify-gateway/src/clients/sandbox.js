'use strict'

const { request } = require('undici')

/** GET /demo/companies: sales shows this one to prospects. */
exports.demoCompanies = async () => {
  const user = process.env.PLEO_PRODUCTION_KEY + ':'
  const { body } = await request('https://external.staging.pleo.io/v1/companies', {
    headers: { authorization: 'Basic ' + Buffer.from(user).toString('base64') } // expect: environment-mismatch
  })
  const { data } = await body.json()
  return data.map((c) => c.name)
}
