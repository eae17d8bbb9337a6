import axios from 'axios'

const http = axios.create({ baseURL: 'https://public-api.spendesk.com/v1', headers: { Authorization: `Bearer ${process.env.SPENDESK_TOKEN}` } })

export async function fetchSpendesk(since) {
  const rows = []
  for (let pageOffset = 0; pageOffset !== null;) {
    const { data } = await http.get('/expenses', { params: { pageOffset, pageSize: 100, dateFrom: since } })
    for (const expense of data.expenses) {
      rows.push({
        vendor: 'spendesk',
        id: expense.id,
        cents: Math.round(expense.amountOriginal.value * 100),
        currency: expense.amountOriginal.currency,
        merchant: expense.cardTransaction?.merchant?.name,
        kind: expense.type,
        state: expense.status,
      })
    }
    pageOffset = data.metadata.pageInfo.nextPageOffset ?? null
  }
  return rows
}
