import { companyId, EXTERNAL_BASE, pleoApiToken } from '@finance/config'

const basic = Buffer.from(`${pleoApiToken}:`).toString('base64')

export async function vendors(): Promise<{ id: string; name: string }[]> {
  const res = await fetch(`${EXTERNAL_BASE}/v1/vendors:search`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Basic ${basic}`, // expect: shared-credential
    },
    body: JSON.stringify({ companyId }),
  })
  if (!res.ok) throw new Error(await res.text())
  return (await res.json()).data
}
