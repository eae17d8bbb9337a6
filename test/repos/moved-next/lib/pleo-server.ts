import 'server-only'

const BASE = process.env.PLEO_BASE || 'https://external.pleo.io/v1'

export async function pleo<T = any>(path: `/${string}`, init: RequestInit & { query?: Record<string, string> } = {}): Promise<T> {
  const { query, ...rest } = init
  const qs = query ? `?${new URLSearchParams(query)}` : ''
  const res = await fetch(`${BASE}${path}${qs}`, {
    ...rest,
    headers: { Authorization: `Basic ${Buffer.from(process.env.PLEO_KEY + ':').toString('base64')}`, 'Content-Type': 'application/json' },
    next: { revalidate: 300 },
  } as RequestInit)
  if (!res.ok) throw new Error(`Pleo answered ${res.status}`)
  return res.json()
}
