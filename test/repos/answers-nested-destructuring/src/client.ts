import ky from 'ky'

const api = ky.create({
  prefixUrl: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN!}` },
})

export const getExpense = (id: string) => api.get(`expenses/${id}`).json<any>()
export const listEmployees = () => api.get('employees', { searchParams: { pageSize: 250 } }).json<any>()
export const listExpenses = (offset: number) =>
  api.get('expenses', { searchParams: { pageOffset: offset, pageSize: 100 } }).json<any>()
