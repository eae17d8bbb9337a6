import axios from 'axios'
import { env } from './env.js'
import { allVendors } from './http/vendors-client.js'

const netsuite = axios.create({
  baseURL: 'https://4411223.suitetalk.api.netsuite.com/services/rest',
  headers: { Authorization: `Bearer ${env.NETSUITE_TOKEN}`, Prefer: 'transient' },
})

export async function pushVendors() {
  for await (const v of allVendors()) {
    await netsuite.put(`/record/v1/vendor/eid:${v.id}`, { companyName: v.name })
  }
}
