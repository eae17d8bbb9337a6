import { cookies } from 'next/headers'

export async function auth() {
  const id = (await cookies()).get('sid')?.value
  if (!id) return null
  const res = await fetch(`${process.env.SESSION_URL}/sessions/${id}`)
  return res.ok ? ((await res.json()) as { user: string; role: 'admin' | 'viewer' }) : null
}
