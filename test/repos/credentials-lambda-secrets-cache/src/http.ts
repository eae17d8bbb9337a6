import got from 'got'
import { secret } from './secrets.js'

export const external = got.extend({
  prefixUrl: 'https://external.pleo.io',
  responseType: 'json',
  hooks: {
    beforeRequest: [
      async (options) => {
        options.username = await secret('prod/pleo/external-api-key')
        options.password = ''
      },
    ],
  },
})

export const legacy = got.extend({
  prefixUrl: 'https://openapi.pleo.io/v1',
  responseType: 'json',
  hooks: {
    beforeRequest: [
      async (options) => {
        options.headers.authorization = `Bearer ${await secret('prod/pleo/legacy-token')}`
      },
    ],
  },
})
