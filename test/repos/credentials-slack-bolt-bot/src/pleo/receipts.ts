import { secretOf } from '../secrets.js'

export async function receiptLinks(entryId: string): Promise<string[]> {
  const key = await secretOf('pleo-receipts-key')
  const init: RequestInit = { headers: {} }
  Object.assign(init.headers!, {
    Authorization: `Token ${key}`, // expect: wrong-auth-scheme
  })
  const res = await fetch(`https://external.pleo.io/v1/accounting-entries/${entryId}/receipts`, init)
  const { data } = (await res.json()) as { data: { url: string }[] }
  return data.map((r) => r.url)
}
