import { opsQuery, pleoClient, pleoQuery } from './clients'

export function Inbox({ teamId }: { teamId: string }) {
  const own = opsQuery.expenses.getExpenses.useQuery(['own'], { query: {} })
  const queued = pleoQuery.expenses.getExpenses.useQuery(['queued'], { query: { status: 'QUEUED' } }) // expect: legacy-call getExpenses (likely)
  const done = pleoQuery.expenses.setStatus.useMutation() // expect: legacy-call updateExpenses (likely)

  const join = async (employeeId: string) => {
    const res = await pleoClient.teams.addMember({ params: { teamId, employeeId } }) // expect: legacy-call addTeamEmployee (likely)
    if (res.status !== 200) alert('Could not add the colleague')
  }

  return (
    <section>
      <h2>{own.data?.body.expenses.length ?? 0} drafts</h2>
      {queued.data?.body.expenses.map((e) => (
        <article key={e.id}>
          {e.note}
          <button onClick={() => done.mutate({ body: { expenseIds: [e.id], status: 'EXPORTED' } })}>done</button>
          <button onClick={() => join(e.id)}>join</button>
        </article>
      ))}
    </section>
  )
}
