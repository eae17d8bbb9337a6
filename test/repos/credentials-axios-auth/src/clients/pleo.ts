import axios from 'axios'
import { env } from '../env.js'

export const pleo = axios.create({
  baseURL: 'https://external.pleo.io',
  timeout: 20_000,
  auth: { username: env.PLEO_API_KEY, password: '' },
  headers: { Accept: 'application/json' },
})

export interface AccountingEntry {
  id: string
  performedAt: string
  note?: string
}

export async function* entries(since: Date): AsyncGenerator<AccountingEntry> {
  let after: string | undefined
  do {
    const { data } = await pleo.post(
      '/v1/accounting-entries:search',
      { includeDeleted: false, performedAtStart: since.toISOString() },
      { params: { company_id: env.PLEO_COMPANY_ID, limit: 100, after } },
    )
    yield* data.data
    after = data.pagination?.endCursor
  } while (after)
}
