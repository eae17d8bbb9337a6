import { opsQuery, pleoQuery } from './clients'

export function Detail({ expenseId }: { expenseId: string }) {
  const { data, isLoading } = pleoQuery.expenses.getExpense.useQuery(['expense', expenseId], { params: { expenseId } }) // expect: legacy-call getExpense (likely)
  const comment = opsQuery.expenses.getExpense.useQuery(['comment', expenseId], { params: { expenseId } })
  if (isLoading) return null
  return (
    <p title={comment.data?.body.note}>
      {data?.body.note ?? 'no note'}
    </p>
  )
}
