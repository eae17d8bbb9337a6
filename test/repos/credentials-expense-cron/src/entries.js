'use strict'

// new API, first step of the migration (FIN-882)
const HOST = 'https://external.pleo.io'

function authHeader () {
  const user = process.env.PLEO_API_TOKEN
  return {
    Authorization: 'Basic ' + Buffer.from(user + ':').toString('base64') // expect: shared-credential
  }
}

async function getEntry (id) {
  const res = await fetch(`${HOST}/v1/accounting-entries/${id}`, { headers: authHeader() })
  if (res.status === 404) return null
  if (!res.ok) throw new Error(`GET entry ${id}: HTTP ${res.status}`)
  return res.json()
}

async function receipts (id) {
  const res = await fetch(`${HOST}/v1/accounting-entries/${id}/receipts`, { headers: authHeader() })
  return (await res.json()).data
}

module.exports = { getEntry, receipts }
