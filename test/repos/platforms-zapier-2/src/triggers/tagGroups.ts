import type { Trigger } from 'zapier-platform-core'
import { Api } from '../lib/api.js'

export default {
  key: 'tag_groups',
  noun: 'Tag group',
  display: { label: 'Tag groups', description: 'Dropdown', hidden: true },
  operation: {
    type: 'polling',
    async perform(z, bundle) {
      return new Api(z, bundle).get<{ id: string }[]>('/tag-groups') // expect: legacy-call getTagGroups (likely)
    },
  },
} satisfies Trigger
