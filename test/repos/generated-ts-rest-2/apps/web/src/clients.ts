import { initClient, tsRestFetchApi, type ApiFetcherArgs } from '@ts-rest/core'
import { initQueryClient } from '@ts-rest/react-query'
import { ops, pleo } from '@ops/contracts'

const PLEO_HOST = import.meta.env.VITE_PLEO_HOST ?? 'https://openapi.pleo.io'

const withToken = (args: ApiFetcherArgs) => {
  args.headers.authorization = `Bearer ${sessionStorage.getItem('pleo')}`
  return tsRestFetchApi(args)
}

export const pleoQuery = initQueryClient(pleo, { baseUrl: PLEO_HOST, baseHeaders: {}, api: withToken })
export const pleoClient = initClient(pleo, { baseUrl: PLEO_HOST, baseHeaders: {}, api: withToken })

export const opsQuery = initQueryClient(ops, { baseUrl: '', baseHeaders: { 'x-app': 'web' } })
