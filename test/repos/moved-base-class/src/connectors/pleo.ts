import { RestClient } from '../core/RestClient.js'

const basic = (key: string) => 'Basic ' + Buffer.from(key + ':').toString('base64')

interface List<T> { data: T[]; pagination: { hasNextPage: boolean; endCursor?: string } }
interface One<T> { data: T }
interface Group { id: string; name: string; code: string; archived: boolean; metadata: Record<string, string> }

/** Company is part of every request, the base class puts it on. */
export class PleoConnector extends RestClient {
  constructor(key: string, companyId: string) {
    super({
      baseUrl: 'https://external.pleo.io',
      headers: () => ({ authorization: basic(key) }),
      defaultQuery: { company_id: companyId },
    })
  }

  entries(after?: string) {
    return this.post<List<{ id: string; note?: string }>>('/v1/accounting-entries:search', { includeDeleted: false }, { limit: 100, after })
  }

  entriesPage(pageOffset: number) {
    return this.post<List<{ id: string }>>('/v1/accounting-entries:search', { includeDeleted: false }, { pageOffset, limit: 100 }) // expect: legacy-parameter
  }

  tagGroups() {
    return this.get<List<Group>>('/v0/tag-groups', { include_archived: false })
  }

  aggregatedGroups() {
    return this.get<List<Group>>('/v0/aggregations/tag-groups')
  }

  saveGroup(g: Group) {
    return this.put<One<Group>>(`/v0/tag-groups/${g.id}`, { name: g.name, code: g.code, archived: g.archived, metadata: g.metadata })
  }

  vendors(name: string) {
    return this.post<List<{ id: string; name: string }>>('/v1/vendors:search', { name })
  }

  receipt(entryId: string, receiptId: string) {
    return this.get<One<{ url: string; sizeInBytes: number }>>(`/v1/accounting-entries/${entryId}/receipts/${receiptId}`)
  }

  expense(id: string) {
    return this.get<unknown>(`/v1/expenses/${id}`) // expect: unknown-external-call
  }
}

/** Organisation-wide key: nothing is put on. */
export class PleoGroupConnector extends RestClient {
  constructor(key: string, private readonly organizationId: string) {
    super({ baseUrl: 'https://external.pleo.io', headers: () => ({ authorization: basic(key) }) })
  }

  companies() {
    return this.get<List<{ id: string; name: string }>>('/v1/companies', { organization_id: this.organizationId })
  }

  tagGroups() {
    return this.get<List<Group>>('/v0/tag-groups') // expect: legacy-parameter
  }

  tagGroupsOf(companyId: string) {
    return this.get<List<Group>>('/v0/tag-groups', { company_id: companyId })
  }

  entries(after?: string) {
    return this.post<List<{ id: string }>>('/v1/accounting-entries:search', { includeDeleted: false }, { organization_id: this.organizationId, after })
  }

  deleteTag(id: string) {
    return this.del(`/v0/tags/${id}`)
  }

  deleteEntry(id: string) {
    return this.del(`/v1/accounting-entries/${id}`) // expect: unknown-external-call
  }
}
