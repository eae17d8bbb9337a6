const axios = require('axios')
const { setting } = require('./settings')

const legacyBase = { baseURL: 'https://openapi.pleo.io/v1', timeout: 8000, headers: { Accept: 'application/json' } }
const newBase = { ...legacyBase, baseURL: 'https://external.pleo.io' }

function bearer(base, token) {
  return { ...base, headers: { ...base.headers, Authorization: `Bearer ${token}` } }
}

exports.expense = (id) =>
  axios({ ...bearer(legacyBase, setting('PLEO_API_TOKEN')), url: `/expenses/${id}` }).then((r) => r.data)

exports.entry = (id) =>
  axios({
    ...newBase,
    url: `/v1/accounting-entries/${id}`,
    auth: { username: setting('PLEO_API_TOKEN'), password: '' }, // expect: shared-credential
  }).then((r) => r.data.data)

exports.employees = () =>
  axios({
    ...legacyBase,
    url: '/employees',
    params: { pageSize: 500 },
    headers: {
      ...legacyBase.headers,
      Authorization: `Bearer ${setting('PLEO_STANDALONE_API_KEY')}`, // expect: api-key-on-legacy
    },
  }).then((r) => r.data.employees)

exports.vendors = (companyId) =>
  axios.post('https://external.pleo.io/v1/vendors:search', {}, {
    params: { company_id: companyId },
    auth: { username: 'pleo', password: setting('PLEO_VENDOR_API_KEY') }, // expect: wrong-auth-scheme
  }).then((r) => r.data.data)
