// Reads booked purchases from Pleo's external API.
export interface AccountingEntry {
  id: string
  status: 'DRAFT' | 'PENDING' | 'COMPLETED' | 'CANCELLED' | string
  exportStatus: string
  family: string
  performedAt: string
  settledAt?: string
  note?: string
  teamId?: string
  accountCode?: string
  transactionValue: { minors: number; currency: string }
  totalBillValue?: { minors: number; currency: string }
  supplier?: { cif?: string; documentNumber?: string }
  splitItems: { accountCode?: string; totalBillValue: { minors: number; currency: string } }[]
  tags: { tagGroupId: string; tagId?: string }[]
}

type Page<T> = { data: T[]; pagination: { hasNextPage: boolean; endCursor?: string; total?: number } }

export async function* entries(key: string, companyId: string, from: string): AsyncGenerator<AccountingEntry> {
  let after: string | undefined
  for (;;) {
    const url = new URL('/v1/accounting-entries:search', 'https://external.pleo.io')
    url.searchParams.set('company_id', companyId)
    url.searchParams.set('limit', '100')
    url.searchParams.set('sorting_keys', 'performedAt')
    if (after) url.searchParams.set('after', after)
    const res = await fetch(url, {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ includeDeleted: false, exportStatus: ['NOT_EXPORTED'], families: ['CARD_PURCHASE', 'OUT_OF_POCKET'], performedAtStart: from }),
    })
    if (!res.ok) throw new Error(`search failed: ${res.status}`)
    const page = (await res.json()) as Page<AccountingEntry>
    yield* page.data
    if (!page.pagination.hasNextPage) return
    after = page.pagination.endCursor
  }
}
