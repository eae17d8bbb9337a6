import { endpoint, request } from '../lib/curry'

const pleo = request('https://openapi.pleo.io/v1')(process.env.PLEO_API_TOKEN!)

export const get = pleo('GET')
export const put = pleo('PUT')

// fully decided here, callers only hand in the body
const pleoEndpoint = endpoint(pleo)
export const fetchTaxCodes = pleoEndpoint('GET', '/tax-codes') // expect: legacy-call getTaxCodes (certain)
export const createAccountGroup = pleoEndpoint('POST', '/account-groups') // expect: legacy-call createAccountGroup (certain)
