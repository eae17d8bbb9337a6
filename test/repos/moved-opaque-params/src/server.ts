import Fastify from 'fastify'
import { forward } from './forward'
import { searchEntries, type SearchQuery } from './entries'
import { currentTenant } from './tenant'
import { listTagGroups, vendorPage } from './more'

const app = Fastify({ logger: true })

app.all<{ Params: { '*': string } }>('/pleo/*', async (req, reply) => {
  const tenant = await currentTenant(req.headers['x-tenant'] as string)
  const { status, body } = await forward(tenant, req.method, req.params['*'], req.body)
  return reply.code(status).send(body)
})

// our own API has its own names
app.get<{ Querystring: { pageOffset?: string; pageSize?: string; dateFrom?: string } }>('/api/entries', async (req) => {
  const { pageOffset, pageSize, dateFrom } = req.query
  const tenant = await currentTenant(req.headers['x-tenant'] as string)
  return searchEntries(tenant, toQuery(Number(pageSize ?? 20)), { performedAtStart: dateFrom, skip: pageOffset })
})

app.get('/api/tag-groups', async (req) => listTagGroups(await currentTenant(req.headers['x-tenant'] as string)))

app.post<{ Body: Record<string, string> }>('/api/vendors', async (req) => vendorPage(new URLSearchParams(req.body)))

function toQuery(size: number): SearchQuery {
  return Object.fromEntries(Object.entries({ limit: Math.min(size, 100) }))
}

await app.listen({ port: 8080, host: '0.0.0.0' })
