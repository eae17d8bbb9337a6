export interface Env {
  PLEO_BASE: string
  PLEO_COMPANY_ID: string
  PLEO_API_KEY: string
  INGEST_SECRET: string
  CRM_API_KEY: string
}

export const EXTERNAL = 'https://external.pleo.io'
