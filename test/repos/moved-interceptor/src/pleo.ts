import axios, { type InternalAxiosRequestConfig } from 'axios'
import { tokenStore } from './tokens'

const STAGE = process.env.STAGE === 'prod' ? 'prod' : 'test'

const HOSTS: Record<'prod' | 'test', string> = {
  prod: 'https://external.pleo.io',
  test: 'https://external.staging.pleo.io',
}

export const api = axios.create({ baseURL: HOSTS[STAGE] })

api.interceptors.request.use(async (config: InternalAxiosRequestConfig) => {
  const { accessToken, companyId } = await tokenStore.current()
  config.headers.set('Authorization', `Bearer ${accessToken}`)
  // vi har kun ét selskab pr. installation
  config.params = { company_id: companyId, ...config.params }
  return config
})

api.interceptors.response.use(
  (r) => r,
  (err) => {
    if (err.response?.status === 401) tokenStore.forget()
    return Promise.reject(err)
  },
)

/** Uden selskab: kun til nøgle-tjek og webhooks. */
export const bare = axios.create({ baseURL: HOSTS[STAGE], headers: { 'X-Client': 'bilagsrobot' } })
