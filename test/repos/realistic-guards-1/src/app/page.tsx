import { spentSince } from '@/lib/budget'

export default async function Page() {
  const first = new Date()
  first.setDate(1)
  const spent = await spentSince(first)
  return (
    <main>
      <h1>Budget</h1>
      <p>{spent.toFixed(2)} spent this month, says Pleo.</p>
    </main>
  )
}
