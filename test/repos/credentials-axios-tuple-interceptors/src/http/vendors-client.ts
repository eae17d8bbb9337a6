import axios, { type InternalAxiosRequestConfig } from 'axios'
import { env } from '../env.js'

const signer =
  (key: string) =>
  (config: InternalAxiosRequestConfig): InternalAxiosRequestConfig => {
    config.headers.set('X-Api-Key', key) // expect: wrong-auth-scheme
    return config
  }

export const vendors = axios.create({ baseURL: 'https://external.pleo.io/v1' })
vendors.interceptors.request.use(signer(env.PLEO_VENDOR_KEY))

export async function* allVendors(): AsyncGenerator<{ id: string; name: string }> {
  let after: string | undefined
  for (;;) {
    const { data } = await vendors.post('/vendors:search', {}, { params: { company_id: env.PLEO_COMPANY_ID, after } })
    yield* data.data
    if (!data.pagination?.hasNextPage) return
    after = data.pagination.endCursor
  }
}
