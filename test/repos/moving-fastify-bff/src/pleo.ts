import { ofetch } from 'ofetch'

// moved from openapi.pleo.io in March; the field names still need a second look
export const pleo = ofetch.create({
  baseURL: 'https://external.pleo.io',
  headers: { Authorization: `Basic ${btoa(`${process.env.PLEO_API_KEY}:`)}` },
  retry: 2,
})

export const company = process.env.PLEO_COMPANY_ID as string
