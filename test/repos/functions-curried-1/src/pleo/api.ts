import { ofetch } from 'ofetch'

export interface ApiOptions {
  base: string
  token: () => string
}

/**
 * The object-of-functions flavour. Used by the feed for production and
 * by `scripts/compare.ts` for the sandbox.
 */
export function createApi({ base, token }: ApiOptions) {
  const call = <T>(method: 'GET' | 'PUT', path: string, extra: { query?: object; body?: object } = {}) =>
    ofetch<T>(`${base}${path}`, {
      method,
      ...extra,
      headers: { Authorization: `Bearer ${token()}` },
    })

  return {
    expenses: {
      list: (query: { status?: string; pageOffset?: number }) =>
        call<{ expenses: Array<{ id: string; tagIds: object[] }> }>('GET', '/expenses', { query }), // expect: legacy-call getExpenses
      one: (id: string) => call<{ id: string; note: string | null }>('GET', `/expenses/${id}`), // expect: legacy-call getExpense
      setStatus: (expenseIds: string[], status: 'EXPORTING' | 'EXPORTED') =>
        call<{}>('PUT', '/expenses', { body: { expenseIds, status } }), // expect: legacy-call updateExpenses
    },
    tagGroups: () => call<Array<{ id: string }>>('GET', '/tag-groups'), // expect: legacy-call getTagGroups
    tags(groupId: string) {
      return call<object[]>('GET', `/tag-groups/${groupId}/tags`) // expect: legacy-call getTags
    },
  }
}

export type Api = ReturnType<typeof createApi>
