import { bobLookups, getPeople } from '~/server/hibob'
import { directory, getBalance, getQueue, health, lookups, receiptsFor } from '~/server/pleo'
import { QueueTable } from './queue-table'

export default async function Page() {
  const { expenses } = await getQueue('QUEUED')
  const [balance, receipts] = await Promise.all([getBalance(), receiptsFor(expenses)])
  const { codes } = await lookups()
  const people = await getPeople()
  await Promise.all([health(), directory(), bobLookups()])

  return (
    <main>
      <h1>Pleo (openapi.pleo.io)</h1>
      <p>
        {balance.available} left, {receipts.flat().length} receipts, {people.employees.length} people
      </p>
      <QueueTable initial={expenses} codes={codes} />
    </main>
  )
}
