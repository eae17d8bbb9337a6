'use client'

import useSWR from 'swr'

const fetcher = (u: string) => fetch(u).then((r) => r.json())

export default function Page() {
  const { data, error } = useSWR('/api/pleo/expenses?dateFrom=2026-06-01T00:00:00Z', fetcher)
  const people = useSWR('/api/pleo/people', fetcher)
  if (error) return <p>Could not load</p>
  if (!data) return <p>…</p>
  return (
    <main>
      <h1>{data.metadata.pageInfo.totalCount ?? data.expenses.length} expenses</h1>
      <ul>
        {data.expenses.map((e: any) => (
          <li key={e.id}>
            {e.amountOriginal.value.toFixed(2)} {e.amountOriginal.currency} – {e.status}
          </li>
        ))}
      </ul>
      <small>{people.data ? 'people loaded' : ''}</small>
    </main>
  )
}
