import type { PleoClient } from './client.js'
import { PAGE_SIZE } from './constants.js'
import type { Employee, Expense, Page, Tag, TagGroup } from './types.js'

type Query = Record<string, string | number | boolean | undefined>

/** Something below one path. */
abstract class Resource {
  protected abstract readonly path: string

  constructor(protected readonly client: PleoClient) {}

  protected read<T>(rest = '', query?: Query) {
    return this.client.request<T>('GET', this.path + rest, { query })
  }

  protected write<T>(verb: 'POST' | 'PUT' | 'PATCH', rest: string, json: unknown) {
    return this.client.request<T>(verb, `${this.path}${rest}`, { json })
  }
}

export class Expenses extends Resource {
  protected readonly path = '/expenses'

  async *since(dateFrom: string): AsyncGenerator<Expense> {
    let pageOffset: number | null | undefined = 0
    while (pageOffset != null) {
      const page: Page & { expenses: Expense[] } = await this.read('', { dateFrom, pageOffset, pageSize: PAGE_SIZE }) // expect: legacy-call getExpenses
      yield* page.expenses
      pageOffset = page.metadata.pageInfo.nextPageOffset
    }
  }

  byId(id: string) {
    return this.read<Expense>(`/${id}`) // expect: legacy-call getExpense
  }

  markExported(expenseIds: string[]) {
    return this.write<void>('PUT', '', { expenseIds, status: 'EXPORTED' }) // expect: legacy-call updateExpenses
  }
}

export class Employees extends Resource {
  protected readonly path = '/employees'

  list() {
    return this.read<Page & { employees: Employee[] }>('', { pageSize: 1000 }).then((p) => p.employees) // expect: legacy-call getEmployees
  }

  update(id: string, change: Partial<Omit<Employee, 'id'>>) {
    return this.write<Employee>('PUT', `/${id}`, change) // expect: legacy-call updateEmployee
  }
}

export class TagGroups extends Resource {
  protected readonly path = '/tag-groups'

  list = () => this.read<TagGroup[]>('', { archived: false }) // expect: legacy-call getTagGroups

  tags(groupId: string) {
    return this.read<Tag[]>(`/${groupId}/tags`) // expect: legacy-call getTags
  }

  addTag(groupId: string, attributeId: string, value: string) {
    return this.write<Tag>('POST', `/${groupId}/tags`, { attributeValues: [{ attributeId, value }] }) // expect: legacy-call createTag
  }
}
