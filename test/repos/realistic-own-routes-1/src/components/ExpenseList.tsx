'use client'

import useSWR from 'swr'
import { backend } from '@/lib/backend'
import { trpc } from '@/lib/trpc'

const fetcher = (url: string) => fetch(url).then((r) => r.json())

export function ExpenseList({ selected }: { selected?: string }) {
  const { data } = useSWR(selected ? `/api/pleo/v1/expenses/${selected}` : null, fetcher)
  const employees = trpc.pleo.employees.useQuery({ pageSize: 50 })
  const accounts = useSWR('/pleo/accounts', (p: string) => backend.get(p).then((r) => r.data))

  return (
    <section>
      <h2>{data?.expense?.note ?? 'Expenses'}</h2>
      <ul>
        {employees.data?.map((e) => (
          <li key={e.id}>{e.email}</li>
        ))}
      </ul>
      <footer>{accounts.data?.length ?? 0} accounts</footer>
      <form action="/api/pleo/v1/expenses" method="post">
        <button>Refresh</button>
      </form>
    </section>
  )
}
