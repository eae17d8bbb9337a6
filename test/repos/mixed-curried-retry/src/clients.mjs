import { api } from './api.mjs'

const pleo = api('https://openapi.pleo.io/v1')(process.env.PLEO_TOKEN)
const lookalike = api('https://openapi.pleo.io.evil.example/v1')('x')
const bexio = api('https://api.bexio.com/2.0')(process.env.BEXIO_TOKEN)

export const read = pleo('GET')
export const create = pleo('POST')
export const drop = pleo('DELETE')

export const bexioRead = bexio('GET')
export const honeypot = lookalike('GET')
