// A copy of last year's figures behind our own proxy, with the old shapes.
import axios from 'axios'

const { MIRROR_URL } = process.env

export async function archived(year) {
  const { data } = await axios.get(`${MIRROR_URL}/v1/expenses`, { params: { dateFrom: `${year}-01-01`, dateTo: `${year}-12-31`, pageSize: 2000 } })
  return data.expenses.map((e) => ({ id: e.id, amount: e.amountSettled.value, merchant: e.cardTransaction?.merchant.name, state: e.status }))
}

export async function lookalike() {
  const r = await axios.get('https://external.pleo.io.acme-proxy.net/v1/expenses', { params: { pageSize: 10 } })
  return r.data.metadata.pageInfo.nextPageOffset
}
