import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { bearerAuth } from 'hono/bearer-auth'
import type { Bindings } from './env'
import { people } from './people'
import { searchEntries } from './entries'

const app = new Hono<{ Bindings: Bindings }>()

app.use('*', (c, next) => cors({ origin: c.env.APP_ORIGIN })(c, next))
app.use('/admin/*', bearerAuth({ verifyToken: async (t, c) => (await c.env.CACHE.get(`session:${t}`)) !== null }))

app.route('/people', people)

app.get('/entries', async (c) => c.json(await searchEntries(c.env, c.req.query('after'))))

app.get('/admin/balance', async (c) => {
  const res = await fetch('https://openapi.pleo.io/v1/companies/balance', {
    headers: { Authorization: `Bearer ${c.env.PLEO_STANDALONE_KEY}` }, // expect: api-key-on-legacy
  })
  return new Response(res.body, { status: res.status, headers: { 'Content-Type': 'application/json' } })
})

export default {
  fetch: app.fetch,
  async scheduled(_: ScheduledController, env: Bindings) {
    const first = await searchEntries(env)
    await env.CACHE.put('latest', JSON.stringify(first), { expirationTtl: 3600 })
  },
}
