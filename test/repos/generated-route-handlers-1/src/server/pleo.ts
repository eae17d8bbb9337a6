import 'server-only'

const BASE = 'https://openapi.pleo.io/v1'

export async function pleoFetch<T>(path: string, init: RequestInit & { next?: { revalidate?: number; tags?: string[] } } = {}) {
  const res = await fetch(BASE + path, {
    ...init,
    headers: { ...init.headers, Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
  })
  if (!res.ok) throw new Error(`Pleo: ${res.status} for ${path}`)
  return (await res.json()) as T
}
