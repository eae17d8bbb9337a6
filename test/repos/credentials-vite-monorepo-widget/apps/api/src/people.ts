const token = process.env.PLEO_API_TOKEN!

const LEGACY = 'https://openapi.pleo.io/v1'
const API = 'https://external.pleo.io'

export async function invite(email: string): Promise<string> {
  const res = await fetch(`${LEGACY}/employees`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email }),
  })
  return (await res.json()).id
}

export async function find(companyId: string, email: string) {
  const url = new URL('/v2/employees', API)
  url.search = new URLSearchParams({ companyId, email }).toString()
  const headers = new Headers()
  headers.append('Authorization', `Bearer ${token}`) // expect: shared-credential
  const res = await fetch(url, { headers })
  return (await res.json()).data[0]
}
