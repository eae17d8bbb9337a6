import redaxios from 'redaxios'
import feaxios from 'feaxios'
import { ofetch } from 'ofetch'

const authorization = `Bearer ${process.env.PLEO_API_TOKEN}`
const baseURL = process.env.PLEO_URL?.trim() || 'https://openapi.pleo.io/v1'

/** small, for the lambda */
export const small = redaxios.create({ baseURL, headers: { authorization } })

/** the one with retries */
export const sturdy = feaxios.create({ baseURL, headers: { authorization }, timeout: 5000 })

export const o = ofetch.create({ baseURL, headers: { authorization } })

/** @param {string} url */
export const slack = (url) => (text) => redaxios.post(url, { text })
