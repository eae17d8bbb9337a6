import Fastify from 'fastify'
import { api } from './http.js'
import { syncMembers } from './members.js'
import { settings } from './settings.js'

const app = Fastify({ logger: { level: settings.logLevel } })
const cards = api(settings.cards.url, settings.cards.token)
const purchases = api(settings.zettle.purchases, process.env.ZETTLE_TOKEN)

app.get('/v1/expenses', async (request) => {
  const { from, to } = request.query
  return cards.get(`/expenses?dateFrom=${from}&dateTo=${to}`) // expect: legacy-call getExpenses (likely)
})

app.get('/v1/purchases', () => purchases.get('/purchases'))

app.get('/v1/tax-codes/:id', (request) => fetch(`${settings.taxApi}/tax-codes/${request.params.id}`, { // expect: legacy-call getTaxCode (likely)
  headers: { authorization: `Bearer ${settings.cards.token}` },
}))

app.post('/v1/tag-groups', async (request, reply) => {
  const res = await fetch(settings.tagsUrl, { // expect: legacy-call createTagGroup (likely)
    method: 'POST',
    headers: { authorization: `Bearer ${settings.cards.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(request.body),
  })
  return reply.code(res.status).send(await res.json())
})

app.post('/v1/members/sync', (request) => syncMembers(request.body.members))

await app.listen({ port: 3000, host: '0.0.0.0' })
