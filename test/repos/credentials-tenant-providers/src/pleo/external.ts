import type { Connection } from '../connections.js'
import { createHttp, type HeaderProvider } from './http.js'

const basic =
  (accessToken: string): HeaderProvider =>
  () => ({ Authorization: `Basic ${btoa(`${accessToken}:`)}` })

const bearer =
  (accessToken: string): HeaderProvider =>
  () => ({ Authorization: `Bearer ${accessToken}` })

export function external(connection: Exclude<Connection, { kind: 'legacy' }>) {
  const provider = connection.kind === 'oauth' ? bearer(connection.accessToken) : basic(connection.accessToken)
  const http = createHttp('https://external.pleo.io', provider)

  return {
    companies: () => http<{ data: { id: string; name: string }[] }>('GET', '/v1/companies'),
    entries: (from: string) =>
      http<{ data: unknown[] }>('POST', `/v1/accounting-entries:search?company_id=${connection.companyId}`, {
        includeDeleted: false,
        bookkeepingDateStart: from,
      }),
    openExports: () => http<{ data: unknown[] }>('GET', `/v3/export-jobs?company_id=${connection.companyId}`),
  }
}
