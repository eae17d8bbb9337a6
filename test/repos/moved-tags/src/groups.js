import { companyId, http } from './pleo-http.js'

export async function groups() {
  const { data } = await http.get('tag-groups', { searchParams: { company_id: companyId, include_tags_count: true } }).json()
  return data
}

export async function activeGroups() {
  const { data } = await http.get('tag-groups', { searchParams: { company_id: companyId, archived: false } }).json() // expect: legacy-parameter
  return data
}

export async function groupsWithDimensions(ids) {
  const searchParams = new URLSearchParams([['company_id', companyId], ...ids.map((i) => ['tag_group_ids', i])])
  return (await http.get('aggregations/tag-groups', { searchParams }).json()).data
}

export async function groupsWithDimensionsOfNobody(ids) {
  return http.get('aggregations/tag-groups', { searchParams: { tag_group_ids: ids.join(',') } }).json() // expect: legacy-parameter
}

export async function addGroup(name, code) {
  return http
    .post('tag-groups', { searchParams: { company_id: companyId }, json: { name, code, archived: false, metadata: {} } })
    .json()
}

export function addGroupWithAttributes(name, attributes) {
  return http.post('tag-groups', { searchParams: { company_id: companyId }, json: { name, code: name, archived: false, tagAttributes: attributes.map((a) => ({ name: a })) } }).json() // expect: legacy-parameter
}

export const renameGroup = (g, name) => http.put(`tag-groups/${g.id}`, { json: { name, code: g.code, archived: g.archived, metadata: g.metadata } })

export const patchGroup = (id, name) => http.patch(`tag-groups/${id}`, { json: { name } }) // expect: unknown-external-call

export const dropGroup = (id) => http.delete(`tag-groups/${id}`)

export const archiveGroup = (id) => http.delete(`tag-groups/${id}`, { searchParams: { archive: true } }) // expect: legacy-parameter

export const usage = (id) => http.get(`tag-groups/${id}/usage`).json()

export const dimensions = (id) => http.get(`tag-groups/${id}/dimensions`).json().then((r) => r.data)

export const addDimension = (id, d) => http.post(`tag-groups/${id}/dimensions`, { json: { name: d.name, code: d.code, visible: true } })

export const attributes = (id) => http.get(`tag-groups/${id}/attributes`).json() // expect: unknown-external-call
