import { BearerClient } from './api-client'

export class PennylaneClient extends BearerClient {
  protected readonly host = 'https://app.pennylane.com'
  protected readonly prefix = '/api/external/v1'

  tagGroups() {
    return this.call<{ items: { id: string; name: string }[] }>('/tag-groups')
  }

  createTagGroup(name: string) {
    return this.call('/tag-groups', { method: 'post', data: { name } })
  }

  archive(id: string) {
    return this.call(`/tag-groups/${id}`, { method: 'delete' })
  }
}
