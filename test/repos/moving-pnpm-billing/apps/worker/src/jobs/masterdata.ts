import { pleo } from '../pleo.js'

export async function refreshTaxCodes(save: (codes: unknown[]) => Promise<void>) {
  const answer = await pleo.post('/v1/tax-codes:search', { archived: false }) // expect: unknown-external-call
  await save(answer.data)
}

export async function refreshTags(save: (groups: unknown[]) => Promise<void>) {
  const groups = await pleo.get('/v0/tag-groups', { include_archived: 'true' })
  await save(groups.data)
}

export async function refreshDimensions(groupId: string) {
  const { data } = await pleo.get(`/v0/tag-group/${groupId}/dimensions`) // expect: unknown-external-call
  return data
}

export const recentlyReviewed = (from: string) =>
  // expect-next-line: legacy-parameter
  pleo.post('/v1/accounting-entries:search', { includeDeleted: false, reviewStatus: ['OK'], dateFrom: from }, { limit: 50 })
