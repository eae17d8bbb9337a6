import { api, bare } from './pleo'

export interface Bilag { id: string; entryId: string; url: string; bytes: number }

export async function nyeBilag(after?: string): Promise<{ bilag: Bilag[]; next?: string }> {
  const { data } = await api.post('/v1/accounting-entries/receipts:search', { includeDeleted: false, mimeType: ['application/pdf'] }, { params: { after, limit: 100 } })
  return {
    bilag: data.data.map((r: any) => ({ id: r.id, entryId: r.accountingEntryId, url: r.url, bytes: r.sizeInBytes })),
    next: data.pagination.hasNextPage ? data.pagination.endCursor : undefined,
  }
}

export async function posteringer(ids: string[]) {
  const svar = await Promise.all(ids.map((id) => api.get(`/v1/accounting-entries/${id}`)))
  return svar.map((s) => s.data.data)
}

export async function posteringerSiden(dato: string) {
  const { data } = await api.post('/v1/accounting-entries:search', { includeDeleted: false, settledAtStart: dato })
  return data.data
}

export async function tagsMedGruppe() {
  const { data } = await api.get('/v0/aggregations/tag-groups')
  return data.data
}

export async function leverandoerer(navn: string) {
  const r = await api.post('/v1/vendors:search', { name: navn })
  return r.data.data
}

export async function leverandoererUdenSelskab(navn: string) {
  const r = await bare.post('/v1/vendors:search', { name: navn }) // expect: legacy-parameter
  return r.data.data
}

export async function hentBilag(entryId: string, receiptId: string) {
  const r = await api.get(`/v1/accounting-entries/${entryId}/receipt/${receiptId}`) // expect: unknown-external-call
  return r.data.data.url as string
}

export async function hentBilagV2(entryId: string, receiptId: string) {
  const r = await api.get(`/v1/accounting-entries/${entryId}/receipts/${receiptId}`)
  return r.data.data.url as string
}

export const tjek = () => bare.get('/v1/installations/me')
