import { ofetch } from 'ofetch'

const key = process.env.PLEO_API_KEY as string

export const COMPANY = process.env.PLEO_COMPANY_ID as string

export const $pleo = ofetch.create({
  baseURL: 'https://external.pleo.io',
  headers: { Authorization: `Basic ${btoa(key + ':')}` },
  retry: 2,
})

/** beta paths, see mail from 12 March */
export const $beta = ofetch.create({
  baseURL: 'https://external.pleo.io/v1-beta',
  headers: { Authorization: `Basic ${btoa(key + ':')}` },
})
