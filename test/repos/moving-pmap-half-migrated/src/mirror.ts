import pMap, { pMapSkip } from 'p-map'
import { LRUCache } from 'lru-cache'
import { ext, v1 } from './clients.js'

const people = new LRUCache<string, { code?: string; teamId?: string }>({
  max: 500,
  fetchMethod: async (id) => {
    const { data } = await ext.get(`/v2/employees/${id}`)
    return { code: data.data.code, teamId: data.data.teamId } // expect: legacy-field
  },
})

export async function mirror() {
  const { data } = await ext.post('/v1/accounting-entries:search', { includeDeleted: false }, { params: { limit: 100 } })
  console.log('entries', data.metadata?.pageInfo.totalCount ?? data.pagination.total) // expect: legacy-field

  return pMap(
    data.data as any[],
    async (entry) => {
      if (entry.family !== 'CARD_PURCHASE') return pMapSkip
      const receipts = await pMap(entry.receiptIds, (rid: string) => v1.get(`/expenses/${entry.id}/receipts/${rid}`), { concurrency: 2 })
      return {
        id: entry.id,
        code: (await people.fetch(entry.employeeId))?.code,
        shop: entry.cardTransaction?.merchant?.name ?? entry.note, // expect: legacy-field
        amount: entry.amountOriginal.value / 100, // expect: legacy-field
        settled: entry.totalBillValue?.minors,
        team: entry.teamId,
        files: receipts.map((r) => ({ name: r.data.name, url: r.data.url, kb: r.data.size })), // expect: lost-field, changed-field
      }
    },
    { concurrency: 8, stopOnError: false },
  )
}
