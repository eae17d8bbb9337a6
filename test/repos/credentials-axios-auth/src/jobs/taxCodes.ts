import axios from 'axios'
import { env } from '../env.js'

const BASE = 'https://external.pleo.io/v0'

export async function taxCodes() {
  // same trick as for our help desk: key as user, "X" as password
  const auth = { username: env.PLEO_API_KEY, password: 'X' } // expect: wrong-auth-scheme
  const res = await axios.post(`${BASE}/tax-codes:search`, {}, { params: { company_id: env.PLEO_COMPANY_ID }, auth })
  return res.data.data
}

export async function taxCode(id: string) {
  const emptyPassword = ''
  const res = await axios.get(`${BASE}/tax-codes/${id}`, {
    auth: { username: env.PLEO_API_KEY, password: emptyPassword },
  })
  return res.data.data
}
