import type { Bindings } from './index'

export async function pleo<T = unknown>(env: Bindings, path: string, init: RequestInit = {}): Promise<T> {
  const headers = new Headers(init.headers)
  headers.set('Authorization', `Bearer ${env.PLEO_TOKEN}`)
  const res = await fetch(env.PLEO_BASE_URL + path, { ...init, headers })
  if (!res.ok) throw new Error(`Pleo ${res.status} on ${path}`)
  return res.json<T>()
}

export const getAccount = (env: Bindings, id: string) =>
  pleo<{ id: string; name: string }>(env, `/accounts/${encodeURIComponent(id)}`) // expect: legacy-call getAccount (likely)
