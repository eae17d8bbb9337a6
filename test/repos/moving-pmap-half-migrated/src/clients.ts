import axios from 'axios'

// old: goes away as soon as receipts are moved
export const v1 = axios.create({
  baseURL: 'https://openapi.pleo.io/v1',
  headers: { Authorization: `Bearer ${process.env.PLEO_LEGACY_TOKEN}` },
})

export const ext = axios.create({
  baseURL: 'https://external.pleo.io',
  auth: { username: process.env.PLEO_EXTERNAL_KEY!, password: '' },
  params: { company_id: process.env.PLEO_COMPANY },
})
