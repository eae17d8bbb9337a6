import type { $Fetch } from 'ofetch'

export class TagGroupRepository {
  constructor(private fetcher: $Fetch) {}

  all(archived = false) {
    return this.fetcher<{ id: string; name: string }[]>('/tag-groups', { query: { archived } }) // expect: legacy-call getTagGroups (certain)
  }

  archive(id: string) {
    return this.fetcher(`/tag-groups/${id}`, { method: 'DELETE', query: { archive: true } }) // expect: legacy-call deleteTagGroup (certain)
  }
}
