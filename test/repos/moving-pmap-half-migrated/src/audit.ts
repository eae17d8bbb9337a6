import pMap from 'p-map'
import { ext } from './clients.js'

const GROUPS = ['projects', 'cost-centres'] as const

export async function auditTags(groupIds: string[]) {
  const pages = await pMap(groupIds, (g) => ext.get(`/v0/tag-groups/${g}/tags`), { concurrency: 4 })
  return pages.flatMap((p) => p.data.data).filter((t) => !t.archived).map((t) => t.attributeValues[0].value) // expect: legacy-field
}

export async function auditAccounts() {
  const res = await ext.post('/v1-beta/accounts:search', { companyId: process.env.PLEO_COMPANY }) // expect: superseded-external-call
  return { groups: GROUPS, n: res.data.data.length }
}

export const whoami = () => ext.get('/v1/introspect')
