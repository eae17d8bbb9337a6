import { ofetch } from 'ofetch'

const call = ofetch.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
})

export const cards = async () => {
  const page = await call('/expenses', { query: { types: 'CARD', pageSize: 300 } })
  return page.expenses ?? []
}

export const team = async () => (await call('/employees', { query: { pageSize: 300 } })).employees
