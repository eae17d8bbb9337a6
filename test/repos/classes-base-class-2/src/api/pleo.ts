import axios from 'axios'
import { BearerClient } from './api-client'

type Group = { id: string; name: string; tagAttributes: { id: string; name: string }[]; archived: boolean }

export class PleoClient extends BearerClient {
  protected readonly host = 'https://openapi.pleo.io'
  protected readonly prefix = '/v1'

  async costCentres(): Promise<Group | undefined> {
    const groups = await this.call<Group[]>('/tag-groups') // expect: legacy-call getTagGroups
    return groups.find((g) => g.name === 'Cost centre')
  }

  createGroup(name: string, attribute: string) {
    return this.call<Group>('/tag-groups', { method: 'post', data: { name, tagAttributes: [{ name: attribute }] } }) // expect: legacy-call createTagGroup
  }

  renameGroup(id: string, name: string) {
    return this.call<Group>(`/tag-groups/${id}`, { // expect: legacy-call updateTagGroup
      method: 'patch',
      data: { name },
    })
  }

  hideTag(groupId: string, tagId: string) {
    return this.call(`/tag-groups/${groupId}/tags/${tagId}`, { method: 'patch', data: { hidden: true } }) // expect: legacy-call updateTag
  }

  archiveGroup(id: string) {
    return this.call(`/tag-groups/${id}`, { method: 'delete', params: { archive: true } }) // expect: legacy-call deleteTagGroup
  }

  protected override translate(err: unknown) {
    if (axios.isAxiosError(err) && err.response?.status === 401) {
      return new Error('openapi.pleo.io refused the token, create a new one under Settings > Open API')
    }
    return super.translate(err)
  }
}

/** Same API, test company. */
export class PleoSandboxClient extends PleoClient {
  protected override readonly host = 'https://openapi.staging.pleo.io'

  taxCodes() {
    return this.call<{ taxCodes: { id: string; rate: number }[] }>('/tax-codes', { params: { hidden: true } }) // expect: legacy-call getTaxCodes (certain)
  }
}
