import 'server-only'

const ROOT = 'https://openapi.pleo.io/v1'

export async function pleo<T>(path: string, init: RequestInit = {}): Promise<T> {
  const res = await fetch(ROOT + path, {
    ...init,
    headers: { ...init.headers, Authorization: `Bearer ${process.env.PLEO_TOKEN}` },
    next: { revalidate: 300 },
  } as RequestInit)
  if (!res.ok) throw new Error(`pleo ${res.status}`)
  return res.json()
}
