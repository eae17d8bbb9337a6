import type { $Fetch } from 'ofetch'

export class BudgetRepository {
  constructor(private fetcher: $Fetch) {}

  // a budget hangs on a tag group, hence the path
  all() {
    return this.fetcher<{ id: string; limit: number }[]>('/tag-groups')
  }

  save(id: string, limit: number) {
    return this.fetcher(`/tag-groups/${id}`, { method: 'PATCH', body: { limit } })
  }
}
