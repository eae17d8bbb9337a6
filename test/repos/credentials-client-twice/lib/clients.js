import { PleoHttp } from './pleo-http.js'

const token = process.env.PLEO_TOKEN

// expenses and tax codes: old API until the accountants have signed off
export const books = new PleoHttp({ baseUrl: 'https://openapi.pleo.io/v1', token })

// export jobs exist only in the new one
export const jobs = new PleoHttp({ baseUrl: 'https://external.pleo.io/', token })
