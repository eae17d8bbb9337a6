import 'server-only'

const base = process.env.PLEO_API_BASE ?? 'https://external.pleo.io'

function authHeader(): Record<string, string> {
  const key = process.env.PLEO_API_KEY
  if (!key) throw new Error('PLEO_API_KEY is not set')
  const token = Buffer.from(`${key}:`).toString('base64')
  return { Authorization: `Basic ${token}` }
}

export async function searchEntries(companyId: string, cursor?: string) {
  const res = await fetch(`${base}/v1/accounting-entries:search`, {
    method: 'POST',
    headers: { ...authHeader(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ companyIds: [companyId], after: cursor }),
    next: { revalidate: 300 },
  })
  if (!res.ok) throw new Error(`Pleo ${res.status}`)
  return res.json()
}

export async function archiveTag(tagId: string, tag: { code: string; name: string }) {
  await fetch(new URL(`/v0/tags/${tagId}`, base), {
    method: 'PUT',
    headers: { ...authHeader(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...tag, archived: true }),
  })
}
