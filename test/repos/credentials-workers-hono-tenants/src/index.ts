import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { pleoFor } from './pleo'
import type { Bindings, Tenant } from './types'

type Env = { Bindings: Bindings; Variables: { tenant: Tenant } }

const tenancy = createMiddleware<Env>(async (c, next) => {
  const auth = c.req.header('Authorization') ?? ''
  if (auth !== `Bearer ${c.env.MASTER_KEY}`) return c.text('no', 401)
  const tenant = await c.env.TENANTS.get<Tenant>(`tenant:${c.req.param('tenant')}`, 'json')
  if (!tenant) return c.notFound()
  c.set('tenant', tenant)
  await next()
})

const app = new Hono<Env>()

app.use('/t/:tenant/*', tenancy)

app.get('/t/:tenant/jobs', async (c) => c.json(await pleoFor(c.get('tenant')).exportJobs()))

app.post('/t/:tenant/webhooks/pleo', async (c) => {
  const event = await c.req.json<{ eventType: string; data: { jobId: string } }>()
  if (event.eventType !== 'v1.export-job.created') return c.body(null, 204)
  const pleo = pleoFor(c.get('tenant'))
  await pleo.start(event.data.jobId)
  const { data } = await pleo.items(event.data.jobId)
  return c.json({ items: data.length })
})

// a customer tries his key on the settings page before we store it
app.post('/probe', async (c) => {
  const { key } = await c.req.json<{ key: string }>()
  const res = await fetch(`${c.env.PLEO_BASE}/v1/introspect`, {
    headers: { Authorization: 'Basic ' + btoa(key + ':') },
  })
  return c.json({ ok: res.ok })
})

export default app
