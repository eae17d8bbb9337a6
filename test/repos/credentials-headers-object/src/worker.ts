import { searchEntries, entry } from './entries'
import { archiveTags, tagGroups } from './tags'
import { company, pushToCrm, vendors } from './vendors'
import type { Env } from './env'

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (request.headers.get('Authorization') !== `Bearer ${env.INGEST_SECRET}`) {
      return new Response('unauthorized', { status: 401 })
    }
    const url = new URL(request.url)
    const [, resource, id] = url.pathname.split('/')
    switch (resource) {
      case 'entries':
        return Response.json(id ? await entry(env, id) : await searchEntries(env, url.searchParams.get('from') ?? '2024-01-01'))
      case 'tags':
        if (request.method === 'DELETE') return archiveTags(env, await request.json())
        return Response.json(await tagGroups(env))
      case 'vendors': {
        const found = await vendors(env, url.searchParams.get('q') ?? '')
        await pushToCrm(env, found)
        return Response.json(found)
      }
      case 'company':
        return Response.json(await company(env))
      default:
        return new Response('not found', { status: 404 })
    }
  },
} satisfies ExportedHandler<Env>
