"use client"

import { useQuery } from "@tanstack/react-query"
import { env } from "~/env"

type Entry = { id: string; performedAt: string; note?: string; transactionValue: { currency: string; minors: number } }

async function load(companyId: string): Promise<Entry[]> {
  const r = await fetch(`/api/pleo/v1/accounting-entries:search?company_id=${companyId}&limit=50`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-client": env.NEXT_PUBLIC_PLEO_CLIENT_ID },
    body: JSON.stringify({ includeDeleted: false, settled: true }),
  })
  if (!r.ok) throw new Error(String(r.status))
  return (await r.json()).data
}

export function EntriesTable({ companyId }: { companyId: string }) {
  const { data = [] } = useQuery({ queryKey: ["entries", companyId], queryFn: () => load(companyId) })
  return (
    <ul>
      {data.map((e) => (
        <li key={e.id}>{e.performedAt.slice(0, 10)} · {(e.transactionValue.minors / 100).toFixed(2)} {e.transactionValue.currency}</li>
      ))}
    </ul>
  )
}
