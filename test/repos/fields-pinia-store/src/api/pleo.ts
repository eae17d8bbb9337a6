import axios from 'axios'

export interface Expense {
  id: string
  note?: string
  employeeId: string
  departmentId?: string
  performedAt: string
  type: string
  status: string
  amountSettled: { value: number; currency: string }
  receiptIds: string[]
}

const pleo = axios.create({ baseURL: 'https://openapi.pleo.io/v1' })

export function login(token: string) {
  pleo.defaults.headers.common.Authorization = `Bearer ${token}`
}

export async function fetchExpenses(dateFrom: string): Promise<Expense[]> {
  const { data } = await pleo.get<{ expenses: Expense[] }>('/expenses', { params: { dateFrom } })
  return data.expenses
}

const shop = axios.create({ baseURL: 'https://api.shopledger.example/v3' })

export interface Order { id: string; status: string; type: string; amountSettled: { value: number; currency: string } }

export const fetchOrders = () => shop.get<Order[]>('/orders').then((r) => r.data)
