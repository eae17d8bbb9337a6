import { useQueries, useQuery } from '@tanstack/react-query'
import { pleo } from '@/lib/pleo'
import { backend } from '@/lib/backend'

type Receipt = { id: string; url: string; mimeType: string }

const fetchReceipts = ({ queryKey }: { queryKey: readonly [string, string] }) => {
  const [, expenseId] = queryKey
  return pleo<Receipt[]>(`/expenses/${expenseId}/receipts`) // expect: legacy-call getExpenseReceipts (certain)
}

export const useReceipts = (expenseId: string) =>
  useQuery({ queryKey: ['receipts', expenseId] as const, queryFn: fetchReceipts })

/** previews: presigned links out of the answer above */
export const usePreviews = (receipts: Receipt[]) =>
  useQueries({
    queries: receipts.map((r) => ({
      queryKey: ['preview', r.id],
      queryFn: async () => (await fetch(r.url)).blob(),
    })),
  })

export const useOcr = (receiptId: string) =>
  useQuery({
    queryKey: ['ocr', receiptId],
    queryFn: () => backend<{ total: number }>(`/expenses/receipts/${receiptId}/ocr`, { method: 'POST' }),
    enabled: receiptId !== '',
  })
