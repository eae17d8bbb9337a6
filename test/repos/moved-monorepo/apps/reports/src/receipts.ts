import type { External } from '@treasury/pleo-sdk'

export async function receiptTable(pleo: External, entryId: string) {
  const { data } = await pleo.entries.receipts(entryId)
  return data.map((r: { id: string; mimeType: string; sizeInBytes: number; url: string }) => ({ id: r.id, kb: Math.round(r.sizeInBytes / 1024), url: r.url }))
}

export async function accountOf(pleo: External, entryId: string) {
  const { data: entry } = await pleo.entries.get(entryId)
  if (!entry.accountId) return null
  const { data: account } = await pleo.accounts.get(entry.accountId)
  return `${account.code} ${account.name}`
}
