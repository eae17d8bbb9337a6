import { pleoFetch } from '@/server/pleo'
import { StatusForm } from './StatusForm'

type Search = Promise<{ offset?: string }>

export default async function Page({ searchParams }: { searchParams: Search }) {
  const { offset = '0' } = await searchParams
  const query = new URLSearchParams({ pageOffset: offset, pageSize: '50' })
  const { expenses } = await pleoFetch<{ expenses: { id: string; note?: string }[] }>(`/expenses?${query}`) // expect: legacy-call getExpenses (certain)

  return (
    <main>
      <h1>Expenses</h1>
      <p>Source: https://openapi.pleo.io/v1/expenses</p>
      <StatusForm expenses={expenses} />
    </main>
  )
}
