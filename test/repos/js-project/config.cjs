const version = 'v1'

module.exports = { base: `https://openapi.pleo.io/${version}` }
