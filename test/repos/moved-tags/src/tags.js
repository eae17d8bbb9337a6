import { companyId, http } from './pleo-http.js'

/** @returns {AsyncGenerator<{ id: string, code: string, name?: string }>} */
export async function* tags(groupId) {
  const searchParams = { limit: 250 }
  while (true) {
    const page = await http.get(`tag-groups/${groupId}/tags`, { searchParams }).json()
    yield* page.data
    if (!page.pagination.hasNextPage) return
    searchParams.after = page.pagination.endCursor
  }
}

export async function archivedTags(groupId) {
  const { data } = await http.get(`tag-groups/${groupId}/tags`, { searchParams: { hidden: true } }).json() // expect: legacy-parameter
  return data
}

/** @param {import('./pleo-http.js').NewTag} t */
export const createTag = (t) =>
  http.post(`tag-groups/${t.groupId}/tags`, { json: { code: t.code, name: t.name, archived: t.archived } }).json()

export const createTagOld = (groupId, values) =>
  http.post(`tag-groups/${groupId}/tags`, { json: { code: values[0].value, archived: false, attributeValues: values } }).json() // expect: legacy-parameter

export const getTag = (id) => http.get(`tags/${id}`).json().then(({ data }) => data)

export const getTagInGroup = (groupId, id) => http.get(`tag-groups/${groupId}/tags/${id}`).json() // expect: unknown-external-call

export const saveTag = ({ id, code, name }) => http.put(`tags/${id}`, { json: { code, name, archived: false } })

export const hideTag = (t) => http.put(`tags/${t.id}`, { json: { code: t.code, archived: false, hidden: true } }) // expect: legacy-parameter

export const removeTag = (id) => http.delete(`tags/${id}`)

export const removeTags = (tagIds) => http.delete('tags', { json: { companyId, tagIds } })

export const archiveTags = (tagIds) => http.post('tags/archive', { json: { companyId, tagIds, archived: true } })

export const unarchiveTags = (tagIds) => http.post('tags/archive', { json: { tagIds, archived: false } }) // expect: legacy-parameter

export const findTags = (textSearch) =>
  http.post('tags:search', { searchParams: { company_id: companyId }, json: { textSearch, archived: false } }).json()

export const findTagsOld = (text) => http.get('tags', { searchParams: { company_id: companyId, text_search: text } }).json() // expect: superseded-external-call

export const aggregated = (tagGroupIds) =>
  http.post('aggregations/tags', { searchParams: { company_id: companyId, limit: 1000 }, json: { tagGroupIds } }).json()

export const setDimension = (tagId, dimensionId, value) => http.put(`tags/${tagId}/dimensions/${dimensionId}`, { json: { value } })
