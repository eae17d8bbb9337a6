export interface Bindings {
  PLEO_API_BASE: string
  PLEO_TOKEN: string
  MOSS_API_BASE: string
  MOSS_KEY: string
  EDGE_KEY: string
}

export async function pleo(env: Bindings, path: string, query: Record<string, string | undefined> = {}): Promise<any> {
  const search = new URLSearchParams()
  for (const key in query) {
    const value = query[key]
    if (value) search.append(key, value)
  }
  const suffix = search.size ? `?${search}` : ''
  const res = await fetch(env.PLEO_API_BASE + path + suffix, {
    headers: { Authorization: `Bearer ${env.PLEO_TOKEN}` },
    cf: { cacheTtl: 30 },
  } as RequestInit)
  if (!res.ok) throw new Error(`pleo ${path} ${res.status}`)
  return res.json()
}
