import 'server-only'
import { cache } from 'react'
import pMemoize from 'p-memoize'

async function bobFetch<T>(path: string): Promise<T> {
  const res = await fetch(`https://api.hibob.com/v1${path}`, {
    headers: { Authorization: `Basic ${process.env.BOB_SERVICE_USER}` },
  })
  return res.json()
}

export const getPeople = cache(async () => bobFetch<{ employees: unknown[] }>('/employees'))

const memoised = pMemoize(bobFetch)

export const bobLookups = () => Promise.all([memoised('/teams'), memoised('/tag-groups'), memoised('/expenses')])
