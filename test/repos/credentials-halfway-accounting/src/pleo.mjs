import 'dotenv/config'
import { JsonClient } from './http.mjs'

const { PLEO_LEGACY_TOKEN, PLEO_API_KEY } = process.env

const basic = (user, password = '') => 'Basic ' + Buffer.from(user + ':' + password).toString('base64')

export const oldPleo = new JsonClient('https://openapi.pleo.io/v1/', `Bearer ${PLEO_LEGACY_TOKEN}`)
export const newPleo = new JsonClient('https://external.pleo.io', basic(PLEO_API_KEY))
