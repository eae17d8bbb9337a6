import { log } from '@/lib/log'
import { tokenFor } from '@/vendors/tokens'

export type Verb = 'get' | 'post' | 'put' | 'delete'

// The vendor's address comes in from outside, as does the path.
async function fetcher<T = any>(base: string, verb: Verb, path: string, payload?: unknown): Promise<T> {
  const started = Date.now()
  const response = await fetch(`${base}/${path}`, {
    method: verb,
    headers: { Authorization: 'Bearer ' + tokenFor(base) },
    body: payload ? JSON.stringify(payload) : undefined,
  })
  log(verb, path, response.status, Date.now() - started)
  return response.json()
}

export default fetcher
