import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { pleo } from '@/lib/pleo'
import { backend } from '@/lib/backend'

export type Expense = { id: string; note?: string; performedAt: string; receiptIds: string[] }
type Page = { expenses: Expense[]; metadata: { pageInfo: { nextPageOffset?: number | null } } }

export const expenseKeys = {
  all: ['/v1/expenses'] as const,
  one: (id: string) => [...expenseKeys.all, id] as const,
}

export const myExpenses = infiniteQueryOptions({
  queryKey: expenseKeys.all,
  queryFn: ({ pageParam, signal }) =>
    pleo<Page>('/expenses', { query: { pageOffset: pageParam, pageSize: 30 }, signal }), // expect: legacy-call getExpenses (certain)
  initialPageParam: 0,
  getNextPageParam: (last) => last.metadata.pageInfo.nextPageOffset ?? undefined,
})

export const oneExpense = (id: string) =>
  queryOptions({
    queryKey: expenseKeys.one(id),
    queryFn: () => pleo<Expense>(`/expenses/${id}`), // expect: legacy-call getExpense (certain)
    staleTime: 60_000,
  })

// drafts live in our backend until Pleo has the card transaction
export const drafts = queryOptions({ queryKey: ['drafts'], queryFn: () => backend<Expense[]>('/expenses') })

export function useSaveNote() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, note }: { id: string; note: string }) =>
      pleo<Expense>(`/expenses/${id}`, { method: 'PUT', body: { note } }), // expect: undocumented-legacy-call
    onSuccess: (e) => client.setQueryData(expenseKeys.one(e.id), e),
  })
}
