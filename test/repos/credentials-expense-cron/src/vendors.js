'use strict'

const axios = require('axios')

async function upsertVendor (companyId, name) {
  const config = {
    params: { company_id: companyId },
    auth: { username: 'pleo', password: process.env.PLEO_EXTERNAL_KEY } // expect: wrong-auth-scheme
  }
  const found = await axios.post('https://external.pleo.io/v1/vendors:search', { name }, config)
  if (found.data.data.length) return found.data.data[0].id
  const created = await axios.post('https://external.pleo.io/v1/vendors', { name, companyId }, config)
  return created.data.data.id
}

module.exports = { upsertVendor }
