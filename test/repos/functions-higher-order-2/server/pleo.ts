import 'server-only'
import { cache } from 'react'
import { unstable_cache } from 'next/cache'
import pMemoize from 'p-memoize'

const PLEO = process.env.PLEO_API_BASE ?? 'https://openapi.pleo.io/v1'

async function pleoFetch<T>(path: string): Promise<T> {
  const res = await fetch(PLEO + path, {
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
    next: { revalidate: 60 },
  })
  if (!res.ok) throw new Error('Pleo is not answering')
  return res.json()
}

/** deduplicated within one render */
export const getBalance = cache(async () => pleoFetch<{ available: number }>('/companies/balance')) // expect: legacy-call getCompanyBalance (likely)

/** shared between requests */
export const getQueue = unstable_cache(
  async (status: string) => pleoFetch<{ expenses: { id: string }[] }>(`/expenses?status=${status}`), // expect: legacy-call getExpenses (likely)
  ['pleo-queue'],
  { revalidate: 300, tags: ['pleo'] },
)

const memoised = pMemoize(pleoFetch)

export async function lookups() {
  const [codes, groups] = await Promise.all([
    memoised('/tax-codes'), // expect: legacy-call getTaxCodes (likely)
    memoised('/tag-groups'), // expect: legacy-call getTagGroups (likely)
  ])
  return { codes, groups }
}

const withTimeout =
  <A extends unknown[], R>(fn: (...args: A) => Promise<R>, ms: number) =>
  (...args: A) =>
    Promise.race([fn(...args), new Promise<never>((_, no) => setTimeout(no, ms, new Error('timeout')))])

const quick = withTimeout(pleoFetch, 3_000)

export const health = () => quick('/health') // expect: legacy-call healthStatus (likely)

const fetchReceipts = async (expense: { id: string }) => {
  return pleoFetch<{ url: string }[]>(`/expenses/${expense.id}/receipts`) // expect: legacy-call getExpenseReceipts (likely)
}

export const receiptsFor = (expenses: { id: string }[]) => Promise.all(expenses.map(fetchReceipts))

export const directory = () => Promise.allSettled(['/employees', '/teams'].map((p) => pleoFetch(p))) // expect: legacy-call getEmployees, legacy-call getTeams
