import { readFile, writeFile } from 'node:fs/promises'

const FILE = process.env.TOKEN_FILE ?? '.token.json'

export async function accessToken(): Promise<string> {
  const saved = JSON.parse(await readFile(FILE, 'utf8')) as { access: string; refresh: string; expires: number }
  if (saved.expires > Date.now() + 60_000) return saved.access
  const res = await fetch('https://auth.pleo.io/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: saved.refresh,
      client_id: process.env.PLEO_CLIENT_ID!,
      client_secret: process.env.PLEO_CLIENT_SECRET!,
    }),
  })
  const fresh = await res.json()
  await writeFile(FILE, JSON.stringify({ access: fresh.access_token, refresh: fresh.refresh_token, expires: Date.now() + fresh.expires_in * 1000 }))
  return fresh.access_token
}
