const superagent = require('superagent')

const HOST = 'https://external.pleo.io'
const token = process.env.PLEO_LEGACY_TOKEN

/**
 * All people of a company.
 * @param {string} companyId
 * @returns {Promise<Array<{id: string, email: string, code?: string}>>}
 */
async function listEmployees (companyId) {
  const out = []
  let offset = 0
  for (;;) {
    const { body } = await superagent
      .get(HOST + '/v2/employees')
      .query({ company_id: companyId, offset, limit: 100 })
      .set('Authorization', 'Bearer ' + token) // expect: legacy-token-on-external
      .retry(2)
    out.push(...body.data)
    if (body.data.length < 100) return out
    offset += 100
  }
}

async function getEmployee (id) {
  const { body } = await superagent
    .get(`${HOST}/v2/employees/${id}`)
    .auth(token, { type: 'bearer' }) // expect: legacy-token-on-external
  return body
}

module.exports = { listEmployees, getEmployee }
