import createFetchClient from 'openapi-fetch'
import createQueryHooks from 'openapi-react-query'
import type { paths } from './backend-schema'

// our own backend, same conventions
const backendClient = createFetchClient<paths>({ baseUrl: import.meta.env.VITE_BACKEND_URL })
backendClient.use({
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'finance-cockpit')
    return request
  },
})

export const { GET, POST } = backendClient
export const $backend = createQueryHooks(backendClient)
