import axios from 'axios'
import config from './config.js'

export const http = axios.create({ timeout: 30_000 })

http.interceptors.request.use((request) => {
  request.headers = { ...request.headers, Authorization: `Bearer ${config.pleo.token}` }
  return request
})

/** The ERP has tag groups under the same names. */
export const erp = axios.create({
  baseURL: config.erp.url,
  headers: { 'x-api-key': config.erp.key },
})
