import { TagGroupsApiFactory } from '../../gen/pleo/index'
import config from '../lib/config.js'
import { erp, http } from '../lib/http.js'

const tagGroups = TagGroupsApiFactory(undefined, config.pleo.url, http)

/**
 * Hides the tags whose cost centre was closed in the ERP.
 * @param {string} tagGroupId
 */
export async function hideClosedCostCentres(tagGroupId) {
  const { data: tags } = await tagGroups.getTags(tagGroupId)
  const { data: erpTags } = await erp.get(`/tag-groups/${tagGroupId}/tags`)
  const open = new Set(erpTags.filter((t) => !t.closedAt).map((t) => t.number))

  let hidden = 0
  for (const tag of tags) {
    const number = tag.attributeValues[0]?.value
    if (open.has(number) || tag.hidden) continue
    await tagGroups.updateTag(tagGroupId, tag.id, { hidden: true })
    hidden++
  }
  return hidden
}
