const required = (name: string) => {
  const v = process.env[name]
  if (v === undefined || v === '') throw new Error(`${name} is required`)
  return v
}

export const LEGACY_BASE = 'https://openapi.pleo.io/v1'
export const EXTERNAL_BASE = 'https://external.pleo.io'

export const pleoApiToken = required('PLEO_API_TOKEN')
export const companyId = required('PLEO_COMPANY_ID')
