import { Hono } from 'hono'

const legacy = new Hono()

// /legacy/v1/... goes through as it is, for the spreadsheets of the finance team
legacy.all('/v1/*', async (c) => {
  const incoming = new URL(c.req.url)
  const target = c.env.PLEO_API + incoming.pathname.replace('/legacy', '') + incoming.search
  const upstream = new Request(target, c.req.raw)
  upstream.headers.set('Authorization', `Bearer ${c.env.PLEO_TOKEN}`)
  const res = await fetch(upstream) // expect: legacy-call (possible)
  return new Response(res.body, res)
})

legacy.get('/whoami', async (c) => {
  const res = await fetch(`${c.env.PLEO_API}/v1/me`, { // expect: undocumented-legacy-call (likely)
    headers: { Authorization: `Bearer ${c.env.PLEO_TOKEN}` },
  })
  return c.json({ status: res.status })
})

export default legacy
