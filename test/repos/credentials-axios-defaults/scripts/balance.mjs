import 'dotenv/config'
import axios from 'axios'
import { notify } from '../lib/mattermost.mjs'

const old = axios.create({ baseURL: 'https://openapi.pleo.io' })
old.defaults.headers.common = {
  ...old.defaults.headers.common,
  Authorization: `Bearer ${process.env.PLEO_OPENAPI_TOKEN}`,
}

const { data } = await old.get('/v1/companies/balance')
if (data.available.value < 5000) await notify(`Pleo balance is down to ${data.available.value} ${data.currency}`)
