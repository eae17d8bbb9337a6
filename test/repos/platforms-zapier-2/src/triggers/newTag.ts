import type { PollingTriggerPerform, Trigger } from 'zapier-platform-core'
import { Api } from '../lib/api.js'

type Tag = { id: string; attributeValues: { value: string }[] }

const perform: PollingTriggerPerform = async (z, bundle) => {
  const api = new Api(z, bundle)
  const tags = await api.get<Tag[]>(`/tag-groups/${bundle.inputData.group}/tags`, { hidden: 'false' }) // expect: legacy-call getTags (likely)
  return tags.map((t) => ({ id: t.id, name: t.attributeValues.map((v) => v.value).join(' / ') }))
}

export default {
  key: 'new_tag',
  noun: 'Tag',
  display: { label: 'New Tag', description: 'Fires when a tag is added to a group.' },
  operation: { type: 'polling', perform, inputFields: [{ key: 'group', required: true, dynamic: 'tag_groups.id.name' }] },
} satisfies Trigger
