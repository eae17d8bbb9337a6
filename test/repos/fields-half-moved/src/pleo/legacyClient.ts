import axios from 'axios'

// still used for people until the new employee sync is finished
const legacy = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` },
})

export interface LegacyEmployee {
  id: string
  email: string
  firstName: string
  lastName: string
  code?: string
  role: string
  teamId?: string
}

export async function legacyEmployees(): Promise<LegacyEmployee[]> {
  const { data } = await legacy.get('/employees', { params: { pageOffset: 0, pageSize: 500 } })
  if (data.metadata.pageInfo.nextPageOffset) console.warn('more than 500 employees') // expect: changed-field
  return data.employees
}

export async function legacyExpense(id: string) {
  const { data } = await legacy.get(`/expenses/${id}`)
  return {
    id: data.id,
    note: data.note,
    amount: data.amountSettled.value, // expect: changed-field
    team: data.departmentId, // expect: changed-field
  }
}
