import axios from 'axios'
import axiosRetry from 'axios-retry'
import { currentToken } from '../token-store.js'

export const pleo = axios.create({
  baseURL: 'https://openapi.pleo.io/v1/',
  timeout: 15000,
})

pleo.interceptors.request.use(async (config) => {
  config.headers.Authorization = `Bearer ${await currentToken('pleo')}`
  return config
})

pleo.interceptors.response.use(
  (res) => res,
  (err) => {
    if (err.response?.status === 401) err.message = 'Pleo says the token has expired'
    return Promise.reject(err)
  },
)

axiosRetry(pleo, { retries: 3, retryDelay: axiosRetry.exponentialDelay })

// same API shape on our own gateway
export const archive = axios.create({ baseURL: 'https://archive.nordlys.example/v1' })
