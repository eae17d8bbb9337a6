'use client'

import useSWR from 'swr'

type Entry = { id: string; performedAt: string; note?: string }

const fetcher = (url: string) =>
  fetch(url, { headers: { Authorization: `Bearer ${sessionStorage.getItem('token')}` } }).then((r) => r.json())

export function EntryTable() {
  const { data, isLoading } = useSWR<{ data: Entry[] }>('/api/pleo/entries', fetcher)
  if (isLoading) return <p>Loading…</p>
  return (
    <ul>
      {data?.data.map((e) => (
        <li key={e.id}>
          <a href={`${process.env.NEXT_PUBLIC_PLEO_APP_URL}/expenses/${e.id}`}>{e.performedAt}</a> {e.note}
        </li>
      ))}
    </ul>
  )
}
