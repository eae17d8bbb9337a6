import createFetchClient, { createPathBasedClient } from 'openapi-fetch'
import createQueryHooks from 'openapi-react-query'
import type { paths } from './pleo-schema'

const options = {
  baseUrl: import.meta.env.VITE_PLEO_URL,
  headers: { Authorization: `Bearer ${sessionStorage.getItem('pleo-token') ?? ''}` },
}

export const pleoClient = createFetchClient<paths>(options)

/** React hooks, typed by the Pleo spec */
export const $pleo = createQueryHooks(pleoClient)

export const pleoByPath = createPathBasedClient<paths>(options)
