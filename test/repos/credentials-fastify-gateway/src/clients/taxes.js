'use strict'

const axios = require('axios')

// Tax codes were the first thing we moved.
const client = axios.create({ baseURL: 'https://external.pleo.io/v0' })
client.defaults.headers.common['Authorization'] = 'Bearer ' + process.env.PLEO_LEGACY_TAX_TOKEN // expect: legacy-token-on-external

exports.taxCodes = async (companyId) => {
  const { data } = await client.post('/tax-codes:search', {}, { params: { company_id: companyId } })
  return data.data
}

exports.taxCode = async (id) => (await client.get(`/tax-codes/${id}`)).data.data
