const { get, post } = require('./http')

// called once by hand: node -e "require('./src/webhook').ensure('https://hooks.nord-bogfoering.dk/pleo')"
async function ensure(endpointUrl) {
  const existing = await get('/subscriptions', { status: 'ACTIVE' })
  const hit = existing.data.find((s) => s.endpointUrl === endpointUrl)
  if (hit) return hit.id
  const made = await post('/subscriptions', { endpointUrl, eventTypes: ['v1.export-job.created'] })
  return made.data.id
}

async function secretOf(id) {
  const s = await get(`/subscriptions/${id}/secret`)
  return s.data
}

async function rotate(id) {
  return post(`/subscriptions/${id}/secret`) // expect: unknown-external-call
}

module.exports = { ensure, secretOf, rotate }
