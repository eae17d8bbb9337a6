import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './pleo-schema.js'
import type { paths as ExternalPaths } from './external-schema.js'

const bearer: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${process.env.PLEO_API_TOKEN}`)
    return request
  },
  async onResponse({ response }) {
    if (response.status === 403) throw new Error('openapi.pleo.io refused the token (user_scope_insufficient)')
    return undefined
  },
}

export const pleo = createClient<paths>({
  baseUrl: 'https://openapi.pleo.io/v1',
  querySerializer: { array: { style: 'form', explode: true } },
})
pleo.use(bearer)

// the successor, only the export so far
export const pleoNext = createClient<ExternalPaths>({
  baseUrl: 'https://external.pleo.io',
  headers: { Authorization: `Basic ${Buffer.from(process.env.PLEO_EXTERNAL_KEY + ':').toString('base64')}` },
})
