var merge = require('lodash').merge

var defaults = {
  port: 3000,
  pleo: {
    companyId: process.env.PLEO_COMPANY_ID,
    token: process.env.PLEO_TOKEN,
  },
  partner: {
    tokenUrl: 'https://auth.staging.pleo.io/oauth/token',
    apiRoot: 'https://external.pleo.io', // expect: environment-mismatch
    clientId: process.env.PLEO_CLIENT_ID || 'gl-export',
    clientSecret: process.env.PLEO_CLIENT_SECRET || 'AprHjxoUJlQlz3oTV8Tyzx9X7NzBURU6Lz57qgEWiachCfzL', // expect: hardcoded-credential
  },
}

var byEnv = {
  production: { port: 8080 },
  test: { pleo: { token: 'test-token' } },
}

module.exports = merge({}, defaults, byEnv[process.env.NODE_ENV])
