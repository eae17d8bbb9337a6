import axios from "axios"
import axiosRetry from "axios-retry"

export const fortnoxHttp = axios.create({ timeout: 15_000 })

axiosRetry(fortnoxHttp, { retries: 5 })

fortnoxHttp.interceptors.request.use((config) => {
  config.baseURL = "https://api.fortnox.se/3"
  config.headers.set("Authorization", `Bearer ${process.env.FORTNOX_TOKEN}`)
  return config
})
