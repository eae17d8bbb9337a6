import { api } from './http.js'

export type Item = { accountingEntryId: string; date: string; type: string; note?: string; cents: number; supplier?: string }

export async function itemsOf(jobId: string): Promise<Item[]> {
  const items: Item[] = []
  for (let offset = 0; ; offset += 100) {
    const page = await api('GET', `/v1/export-items?job_id=${jobId}&offset=${offset}&limit=100`) // expect: superseded-external-call
    for (const it of page.data) {
      items.push({
        accountingEntryId: it.accountingEntryId,
        date: it.date,
        type: it.type,
        note: it.note,
        cents: it.amount.inWalletCurrency.value,
        supplier: it.supplier?.name,
      })
    }
    if (!page.pagination.hasNextPage) return items
  }
}

export async function entryCore(id: string) {
  const core = await api('GET', `/v1/accounting-entries/${id}/core`) // expect: superseded-external-call
  return core.data
}
