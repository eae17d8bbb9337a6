import axios, { type InternalAxiosRequestConfig } from "axios"
import axiosRetry from "axios-retry"

// baseURL is set in bootstrap.ts, once the environment is checked
export const pleoHttp = axios.create({ timeout: 15_000 })

axiosRetry(pleoHttp, { retries: 3, retryDelay: axiosRetry.exponentialDelay })

pleoHttp.interceptors.request.use((config: InternalAxiosRequestConfig) => {
  config.headers.set("Authorization", `Bearer ${process.env.PLEO_TOKEN}`)
  return config
})

pleoHttp.interceptors.response.use(
  (response) => response,
  (error) => {
    if (error.response?.status === 403) error.message = "Pleo token is missing a scope"
    return Promise.reject(error)
  },
)
