import axios from "axios"

export type Tenant = { id: string; test: boolean; pleoToken: string }

/** One instance per tenant; test tenants live on Pleo's staging. */
export function tenantHttp(tenant: Tenant) {
  const instance = axios.create()
  instance.interceptors.request.use((config) => {
    config.baseURL = tenant.test ? "https://openapi.staging.pleo.io/v1" : "https://openapi.pleo.io/v1"
    config.headers.Authorization = `Bearer ${tenant.pleoToken}`
    return config
  })
  return instance
}
