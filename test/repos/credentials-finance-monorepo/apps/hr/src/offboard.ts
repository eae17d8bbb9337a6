import axios from 'axios'
import { LEGACY_BASE } from '@finance/config'

// Deleting people is still v1 only.
const client = axios.create({
  baseURL: LEGACY_BASE,
  headers: { Authorization: `Bearer ${process.env.PLEO_STANDALONE_KEY}` }, // expect: api-key-on-legacy
})

const leavers = process.argv.slice(2)
for (const id of leavers) {
  const { data } = await client.get(`/employees/${id}`)
  console.log('removing', data.email)
  await client.delete(`/employees/${id}`)
}
