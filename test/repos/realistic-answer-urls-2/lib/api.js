'use strict'

const axios = require('axios')

const api = axios.create({
  baseURL: 'https://openapi.pleo.io/v1/',
  timeout: 20000,
  headers: { authorization: 'Bearer ' + process.env.PLEO_TOKEN }
})

api.interceptors.response.use(
  (res) => res,
  (err) => {
    const status = err.response ? err.response.status : 'no answer'
    err.message = `[pleo] ${err.config && err.config.url}: ${status}`
    throw err
  }
)

module.exports = api
