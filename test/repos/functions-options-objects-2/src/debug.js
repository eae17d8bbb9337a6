const { tracedFetch } = require('./traced')

const headers = { authorization: `Bearer ${process.env.PLEO_API_TOKEN}` }

// For the REPL: require('./src/debug').peek('/expenses').then(console.log)
const peek = (path, { raw = false, ...init } = {}) =>
  tracedFetch(`https://openapi.pleo.io/v1${path}`, { headers, ...init }).then(res => raw ? res.text() : res.json()) // expect: legacy-call (possible)

module.exports = { peek }
