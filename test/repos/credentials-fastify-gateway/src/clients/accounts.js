'use strict'

const axios = require('axios')
const { request } = require('undici')

const v1 = axios.create({ baseURL: 'https://openapi.pleo.io/v1' })

v1.interceptors.request.use((config) => {
  config.headers.Authorization = `Bearer ${process.env.PLEO_EXTERNAL_API_KEY}` // expect: api-key-on-legacy
  return config
})

exports.groups = async () => (await v1.get('/account-groups', { params: { pageSize: 100 } })).data.accountGroups

exports.hideGroup = async (group) => {
  const encoded = Buffer.from(`${process.env.PLEO_EXTERNAL_API_KEY}:`).toString('base64')
  const { statusCode } = await request(`https://openapi.pleo.io/v1/account-groups/${group.id}`, {
    method: 'PUT',
    headers: {
      authorization: `Basic ${encoded}`, // expect: api-key-on-legacy
      'content-type': 'application/json'
    },
    body: JSON.stringify({ name: group.name, typeKey: group.typeKey, hidden: true })
  })
  return statusCode === 200
}
