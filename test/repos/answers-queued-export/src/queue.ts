import axios from 'axios'

const client = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
})

export async function queued(): Promise<any[]> {
  const response = await client.get('/expenses?status=QUEUED&pageSize=100')
  return response.data.expenses
}

export async function mark(expenseIds: string[], status: 'EXPORTING' | 'EXPORTED') {
  await client.put('/expenses', { expenseIds, status })
}
