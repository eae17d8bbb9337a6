import type { H3Event } from 'h3'
import type { FetchOptions } from 'ofetch'

/** auto-imported in all server routes */
export function usePleo(event?: H3Event) {
  const { pleo } = useRuntimeConfig(event)
  return <T>(path: string, options: FetchOptions<'json'> = {}) =>
    $fetch<T>(path, {
      baseURL: pleo.baseUrl,
      retry: 1,
      ...options,
      headers: { Authorization: `Bearer ${pleo.token}` },
    })
}
