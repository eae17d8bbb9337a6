import got from 'got'

export interface PleoEmployee {
  id: string
  firstName?: string
  lastName?: string
  email?: string
  jobTitle?: string | null
  role?: string | null
  phone?: string | null
  avatar?: { url?: string | null }
  code?: string | null
  teamId?: string | null
}

export interface PleoReceipt {
  id: string
  name: string
  url: string
  mimeType: string
  size: number
}

const client = got.extend({
  prefixUrl: 'https://openapi.pleo.io/v1',
  headers: { authorization: `Bearer ${process.env.PLEO_TOKEN}` },
  retry: { limit: 3 },
})

export const employee = (id: string) => client.get(`employees/${id}`).json<PleoEmployee>()
export const receipts = (expenseId: string) => client.get(`expenses/${expenseId}/receipts`).json<PleoReceipt[]>()
