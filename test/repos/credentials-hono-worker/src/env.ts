export type Bindings = {
  PLEO_API_KEY: string
  PLEO_STANDALONE_KEY: string
  PLEO_OPENAPI_TOKEN: string
  PLEO_COMPANY_ID: string
  APP_ORIGIN: string
  CACHE: KVNamespace
}
