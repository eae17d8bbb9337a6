import axios from 'axios'

const api = axios.create({
  baseURL: 'https://api.payhawk.com/api/v3',
  headers: { 'X-Payhawk-ApiKey': process.env.PAYHAWK_KEY },
})

export async function expenses(from) {
  const { data } = await api.get(`/accounts/${process.env.PAYHAWK_ACCOUNT}/expenses`, { params: { dateFrom: from, pageOffset: 0, pageSize: 1000 } })
  return data.expenses.map((e) => ({
    provider: 'payhawk',
    id: e.id,
    amount: e.amountOriginal.value,
    currency: e.amountOriginal.currency,
    state: e.status,
    merchant: e.cardTransaction?.merchant?.name,
  }))
}

export const accounts = () => api.get('/accounts', { params: { limit: 5000 } }).then((r) => r.data.accounts)
