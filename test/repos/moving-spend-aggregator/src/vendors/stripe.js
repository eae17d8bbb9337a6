import axios from 'axios'

const http = axios.create({ baseURL: 'https://api.stripe.com/v1', auth: { username: process.env.STRIPE_KEY, password: '' } })

export async function fetchIssuing(since) {
  const created = Math.floor(Date.parse(since) / 1000)
  const { data } = await http.get('/issuing/transactions', { params: { 'created[gte]': created, limit: 100 } })
  return data.data.map((t) => ({
    vendor: 'stripe',
    id: t.id,
    cents: -t.amount,
    currency: t.currency.toUpperCase(),
    merchant: t.merchant_data.name,
    kind: t.type,
    state: t.status ?? 'posted',
  }))
}
