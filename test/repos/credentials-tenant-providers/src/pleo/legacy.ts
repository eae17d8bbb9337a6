import type { Connection } from '../connections.js'
import { createHttp } from './http.js'

/** Tenants that have not moved yet. */
export function legacy(connection: Extract<Connection, { kind: 'legacy' }>) {
  const auth = { Authorization: ['Bearer', connection.accessToken].join(' ') }
  const http = createHttp('https://openapi.pleo.io/v1', () => ({ ...auth, 'User-Agent': 'closebook/1' }))
  return {
    expenses: (from: string) => http<{ expenses: unknown[] }>('GET', `/expenses?pageOffset=0&pageSize=100&dateFrom=${from}`),
    teams: () => http<{ teams: unknown[] }>('GET', '/teams'),
  }
}
