'use client'

import debounce from 'lodash/debounce'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'

async function getJson<T>(path: string): Promise<T> {
  const res = await fetch(path)
  return res.json()
}

export function QueueTable({ initial, codes }: { initial: { id: string }[]; codes: unknown }) {
  const [rows, setRows] = useState(initial)

  // our own route handlers, they add the token
  const { data } = useQuery({ queryKey: ['accounts'], queryFn: () => getJson<unknown[]>('/api/pleo/accounts') })

  const search = useMemo(
    () => debounce(async (q: string) => setRows(await getJson(`/api/pleo/expenses?q=${q}`)), 300),
    [],
  )

  const reload = useCallback(async () => {
    setRows(await getJson('/api/pleo/expenses'))
  }, [])

  return (
    <section>
      <input placeholder="Search" onChange={(e) => search(e.target.value)} />
      <button onClick={reload}>Reload {rows.length}</button>
      <pre>{JSON.stringify({ data, codes })}</pre>
    </section>
  )
}
