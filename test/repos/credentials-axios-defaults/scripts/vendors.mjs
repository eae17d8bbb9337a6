import 'dotenv/config'
import axios from 'axios'

const api = axios.create({ baseURL: 'https://external.pleo.io/v1' })
api.defaults.timeout = 8000
api.defaults.headers.common['X-API-Key'] = process.env.PLEO_API_KEY // expect: wrong-auth-scheme

const { data } = await api.post('/vendors:search', {}, { params: { company_id: process.env.PLEO_COMPANY_ID } })
const stale = data.data.filter((v) => v.status === 'inactive')
await Promise.all(stale.map((v) => api.post(`/vendors/${v.id}:archive`)))
console.log(`archived ${stale.length} of ${data.data.length}`)
