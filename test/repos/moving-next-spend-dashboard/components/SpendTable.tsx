'use client'

import useSWR from 'swr'
import type { SpendRow } from '@/lib/rows'

const fetcher = (url: string) => fetch(url).then((r) => r.json())

export function SpendTable() {
  const { data, isLoading } = useSWR<{ rows: SpendRow[]; metadata: { pageInfo: { totalCount: number } } }>('/api/spend?size=100', fetcher)
  if (isLoading || !data) return <p>Loading…</p>
  return (
    <table>
      <caption>{data.metadata.pageInfo.totalCount} expenses</caption>
      <tbody>
        {data.rows.map((row) => (
          <tr key={row.id} className={row.status}>
            <td>{row.day}</td>
            <td>{row.type}</td>
            <td>{row.text}</td>
            <td>{row.amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
