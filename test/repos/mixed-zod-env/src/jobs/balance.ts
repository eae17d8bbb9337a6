import { env } from '~/env'

const headers = { Authorization: `Bearer ${env.PLEO_API_TOKEN}` }

export async function pleoBalance() {
  const res = await fetch(`${env.PLEO_API_URL}/companies/balance`, { headers }) // expect: legacy-call getCompanyBalance (likely)
  if (!res.ok) throw new Error(`balance: ${res.status}`)
  const { amount, currency } = (await res.json()) as { amount: number; currency: string }
  return { source: 'pleo', amount, currency }
}

export async function qontoBalance() {
  const res = await fetch(`${env.QONTO_API_URL}/companies/balance`, { headers: { Authorization: env.QONTO_KEY } })
  return { source: 'qonto', ...((await res.json()) as { amount: number; currency: string }) }
}
