import * as SecureStore from 'expo-secure-store'

const API = 'https://openapi.pleo.io/v1'

export class PleoError extends Error {
  constructor(readonly status: number, readonly path: string) {
    super(`Pleo ${path}: ${status}`)
  }
}

type Options = Omit<RequestInit, 'body'> & { body?: unknown; query?: Record<string, string | number | undefined> }

/** Tiny client; every screen goes through react-query. */
export async function pleo<T>(path: string, { query, body, ...init }: Options = {}): Promise<T> {
  const url = new URL(API + path)
  for (const [k, v] of Object.entries(query ?? {})) {
    if (v !== undefined) url.searchParams.set(k, String(v))
  }
  const token = await SecureStore.getItemAsync('pleo')
  const res = await fetch(url.toString(), {
    ...init,
    headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  if (!res.ok) throw new PleoError(res.status, path)
  return res.json() as Promise<T>
}
