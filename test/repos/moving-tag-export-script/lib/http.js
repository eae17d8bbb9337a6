const fetch = require('node-fetch')

const BASES = {
  production: 'https://openapi.pleo.io/v1',
  staging: 'https://openapi.staging.pleo.io/v1',
}

module.exports = function makeGet (env, token) {
  const base = BASES[env] || BASES.production
  return async function get (path) {
    const res = await fetch(base + path, { headers: { authorization: 'Bearer ' + token } })
    if (res.status !== 200) throw new Error(path + ' -> HTTP ' + res.status)
    return res.json()
  }
}
