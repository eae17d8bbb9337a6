import { basic } from './auth'
import type { Env } from './index'

const API = 'https://external.pleo.io/v1'

export async function spend(env: Env['Bindings'], from: string, size: number) {
  const url = new URL(`${API}/accounting-entries:search`)
  url.searchParams.set('company_id', env.COMPANY)
  url.searchParams.set('pageSize', String(size))
  // expect-next-line: legacy-parameter
  const res = await fetch(url, {
    method: 'POST',
    headers: basic(env.PLEO_KEY),
    body: JSON.stringify({ includeDeleted: false, performedAtStart: from }),
  })
  const { data } = (await res.json()) as any
  return data.map((d: any) => ({ id: d.id, minors: d.transactionValue.minors, status: d.status, type: d.family }))
}

export async function receiptsOf(env: Env['Bindings'], ids: string[]) {
  // expect-next-line: legacy-parameter
  const res = await fetch(`${API}/accounting-entries/receipts:search?company_id=${env.COMPANY}&limit=250`, {
    method: 'POST',
    headers: basic(env.PLEO_KEY),
    body: JSON.stringify({ includeDeleted: false, accountingEntryIds: ids }),
  })
  const { data } = (await res.json()) as any
  return data
    .filter((r: any) => r.size > 0) // expect: legacy-field
    .map((r: any) => ({ id: r.id, entry: r.accountingEntryId, url: r.url }))
}

export async function probe(env: Env['Bindings']) {
  const res = await fetch(API + '/accounting-entries:search?company_id=' + env.COMPANY, { headers: basic(env.PLEO_KEY) }) // expect: unknown-external-call
  return res.status
}
