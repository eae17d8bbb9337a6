import type { Create, CreatePerform } from 'zapier-platform-core'
import { Api } from '../lib/api.js'

interface Input {
  group: string
  attribute: string
  value: string
  archive?: string
}

const perform: CreatePerform<Input> = async (z, bundle) => {
  const api = new Api(z, bundle)
  const { group, attribute, value, archive } = bundle.inputData
  if (archive) {
    await api.patch(`/tag-groups/${group}/tags/${archive}`, { hidden: true }) // expect: legacy-call updateTag (likely)
  }
  return api.post(`/tag-groups/${group}/tags`, { attributeValues: [{ attributeId: attribute, value }] }) // expect: legacy-call createTag (likely)
}

export default {
  key: 'tag',
  noun: 'Tag',
  display: { label: 'Create or Replace Tag', description: 'Creates a tag.' },
  operation: { perform, sample: { id: 'x' } },
} satisfies Create
