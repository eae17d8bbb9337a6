import axios from 'axios'
import { config } from '../config'

const http = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${config.apiToken}` },
})

export interface Expense {
  id: string
  note: string | null
  amountSettled: { value: number; currency: string }
}

export async function queued(): Promise<Expense[]> {
  const { data } = await http.get('/expenses', { params: { status: 'QUEUED', pageSize: 50 } })
  return data.expenses
}
