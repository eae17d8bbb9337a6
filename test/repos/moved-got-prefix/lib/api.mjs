import got from 'got'
import { readConfig } from './config.mjs'

const cfg = readConfig()

const shared = got.extend({
  username: cfg.key,
  password: '',
  responseType: 'json',
  resolveBodyOnly: true,
  timeout: { request: 15_000 },
})

export const v0 = shared.extend({ prefixUrl: 'https://external.pleo.io/v0' })
export const v1 = shared.extend({ prefixUrl: 'https://external.pleo.io/v1/' })
export const v2 = shared.extend({ prefixUrl: 'https://external.pleo.io/v2' })
export const v3 = shared.extend({ prefixUrl: 'https://external.pleo.io/v3', searchParams: { company_id: cfg.company } })

export const company = cfg.company
