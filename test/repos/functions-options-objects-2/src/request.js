const axios = require('axios')

const defaults = {
  baseURL: 'https://openapi.pleo.io/v1',
  method: 'get',
  timeout: 30000,
  headers: { Accept: 'application/json' }
}

/**
 * @param {import('axios').AxiosRequestConfig} options wins over the defaults
 */
function call (options = {}) {
  const { headers = {}, ...others } = options
  return axios({
    ...defaults,
    ...others,
    headers: { ...defaults.headers, Authorization: `Bearer ${process.env.PLEO_API_TOKEN}`, ...headers }
  }).then(({ data }) => data)
}

module.exports = { call, defaults }
