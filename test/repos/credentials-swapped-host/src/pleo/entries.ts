import { config } from '../config.js'

export interface Entry {
  id: string
  employeeId?: string
  performedAt: string
  status: string
}

const headers = {
  Accept: 'application/json',
  'Content-Type': 'application/json',
  Authorization: `Bearer ${config.pleo.token}`, // expect: legacy-token-on-external
}

/** All card purchases since `since` that have not been exported yet. */
export async function openEntries(since: Date): Promise<Entry[]> {
  const result: Entry[] = []
  let after: string | undefined

  do {
    const url = new URL('/v1/accounting-entries:search', config.pleo.apiUrl)
    url.searchParams.set('company_id', config.pleo.companyId)
    url.searchParams.set('limit', '100')
    if (after) url.searchParams.set('after', after)

    const res = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        includeDeleted: false,
        bookkeepingDateStart: since.toISOString().slice(0, 10),
        families: ['CARD_PURCHASE'],
        exportStatus: ['NOT_EXPORTED'],
      }),
    })
    if (!res.ok) throw new Error(`Pleo answered ${res.status}`)
    const page = await res.json()
    result.push(...page.data)
    after = page.pagination?.currentRequestPagination?.after
  } while (after)

  return result
}

export async function receiptsOf(entryId: string): Promise<{ id: string; url: string }[]> {
  const res = await fetch(`${config.pleo.apiUrl}/v1/accounting-entries/${entryId}/receipts`, { headers })
  if (res.status === 404) return []
  const page = await res.json()
  return page.data
}
