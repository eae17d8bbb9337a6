import 'dotenv/config'
import axios from 'axios'

const api = axios.create({ baseURL: 'https://external.pleo.io' })
const userinfo = process.env.PLEO_API_KEY + ':'
const credentials = Buffer.from(userinfo).toString('base64')
api.defaults.headers.common.Authorization = 'Basic ' + credentials

let offset = 0
for (;;) {
  const res = await api.get('/v2/employees', { params: { company_id: process.env.PLEO_COMPANY_ID, limit: 50, offset } })
  for (const e of res.data.data) console.log([e.id, e.email, e.code].join(';'))
  if (res.data.data.length < 50) break
  offset += 50
}
