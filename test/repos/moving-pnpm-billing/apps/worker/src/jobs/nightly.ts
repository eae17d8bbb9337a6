import { pleo } from '../pleo.js'

interface NightlyRow {
  entry: string
  merchant: string
  minors: number
}

export async function nightly(since: string): Promise<NightlyRow[]> {
  const rows: NightlyRow[] = []
  let after: string | undefined
  do {
    const page = await pleo.post('/v1/accounting-entries:search', { includeDeleted: false, performedAtStart: since }, { limit: 100, after })
    for (const entry of page.data) {
      rows.push({
        entry: entry.id,
        merchant: entry.cardTransaction?.merchant?.name ?? entry.note ?? '', // expect: legacy-field
        minors: entry.transactionValue.minors,
      })
    }
    if (!after) console.log('total', page.metadata?.pageInfo?.totalCount) // expect: legacy-field
    after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined
  } while (after)
  return rows
}

/** Entries a customer asked about; support pastes the ids. */
export async function lookup(ids: string[]) {
  const out = []
  for (const id of ids) {
    out.push(await pleo.get(`/v1/expenses/${id}`)) // expect: unknown-external-call
  }
  return out
}
