'use strict'

const fetch = require('node-fetch')
const { getEnv } = require('./getEnv')

const base = getEnv('PLEO_PEOPLE_URL', 'https://openapi.pleo.io/v1').replace(/\/$/, '')

function auth () {
  return { Authorization: 'Bearer ' + getEnv('PLEO_PEOPLE_TOKEN') }
}

async function listEmployees () {
  const out = []
  let offset = 0
  do {
    const res = await fetch(base + '/employees?pageOffset=' + offset, { headers: auth() }) // expect: legacy-call getEmployees (likely)
    const page = await res.json()
    out.push.apply(out, page.employees)
    offset = page.metadata.pageInfo.nextPageOffset
  } while (offset)
  return out
}

async function invite (email) {
  const res = await fetch(base + '/employees', { // expect: legacy-call createEmployee (likely)
    method: 'POST',
    headers: Object.assign({ 'content-type': 'application/json' }, auth()),
    body: JSON.stringify({ email: email })
  })
  if (res.status !== 200) throw new Error('invite failed with ' + res.status)
}

async function offboard (id) {
  await fetch(`${base}/employees/${id}`, { method: 'DELETE', headers: auth() }) // expect: legacy-call deleteEmployee (likely)
}

module.exports = { listEmployees, invite, offboard }
