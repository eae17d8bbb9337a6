const { Counter, Histogram } = require('prom-client')

const calls = new Counter({ name: 'outgoing_calls_total', help: 'calls' })
const seconds = new Histogram({ name: 'outgoing_seconds', help: 'seconds' })

// drop-in for fetch
const tracedFetch = (...args) => {
  calls.inc()
  const stop = seconds.startTimer()
  return fetch(...args).finally(stop)
}

/** send('PUT', '/expenses', body) or send('GET', '/expenses', 'x', 'receipts') is not possible, see path() */
async function send (method, path, ...[body, extra = {}]) {
  const res = await tracedFetch(`https://openapi.pleo.io/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${process.env.PLEO_API_TOKEN}`, ...extra },
    body: body && JSON.stringify(body)
  })
  return res.json()
}

const path = (...segments) => '/' + segments.map(encodeURIComponent).join('/')

module.exports = { tracedFetch, send, path }
