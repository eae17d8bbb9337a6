const fetch = require('node-fetch')
const { PLEO_API, key } = require('./config')

const headers = () => ({
  authorization: 'Basic ' + Buffer.from(key + ':').toString('base64'),
  accept: 'application/json',
})

async function check(res) {
  if (res.ok) return res.json()
  const text = await res.text()
  throw new Error(`Pleo ${res.status}: ${text.slice(0, 200)}`)
}

function get(path, query) {
  const qs = query ? '?' + new URLSearchParams(query) : ''
  return fetch(PLEO_API + path + qs, { headers: headers() }).then(check)
}

function post(path, body, query) {
  const qs = query ? '?' + new URLSearchParams(query) : ''
  return fetch(PLEO_API + path + qs, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body: JSON.stringify(body || {}),
  }).then(check)
}

module.exports = { get, post }
