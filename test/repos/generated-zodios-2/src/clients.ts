import { ZodiosHooks } from '@zodios/react'
import { createApiClient } from './generated/pleo'
import { token } from './session'

const PLEO_URL = 'https://openapi.pleo.io/v1'

export const pleo = createApiClient(PLEO_URL, {
  axiosConfig: { timeout: 20000 },
})

pleo.axios.interceptors.request.use((config) => {
  config.headers.Authorization = `Bearer ${token()}`
  return config
})

export const pleoHooks = new ZodiosHooks('pleo', pleo)

/** The sandbox speaks the same protocol. */
export const sandbox = createApiClient('https://pleo-sandbox.approvals.example/v1')
