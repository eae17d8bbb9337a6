const axios = require('axios')

const pleo = axios.create({ baseURL: 'https://openapi.pleo.io/v1' })
pleo.interceptors.request.use((config) => {
  config.headers.Authorization = 'Bearer ' + process.env.PLEO_TOKEN
  return config
})

const spendesk = axios.create({
  baseURL: 'https://public-api.spendesk.com/v1',
  headers: { Authorization: 'Bearer ' + process.env.SPENDESK_TOKEN }
})

module.exports = { pleo, spendesk }
