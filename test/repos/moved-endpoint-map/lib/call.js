'use strict'

const axios = require('axios')
const { host } = require('./endpoints')

/**
 * @param {{ method: string, path: string }} endpoint
 * @param {{ ids?: Record<string, string>, params?: object, data?: object, key: string }} o
 */
module.exports = async function call(endpoint, o) {
  let url = host + endpoint.path
  for (const name of Object.keys(o.ids || {})) url = url.replace(':' + name, encodeURIComponent(o.ids[name]))
  const res = await axios({
    method: endpoint.method,
    url,
    params: o.params,
    data: o.data,
    auth: { username: o.key, password: '' },
    validateStatus: (s) => s < 300,
  })
  return res.data
}
