// Overwritten below: no request goes to the first value any more.
let base = 'https://openapi.pleo.io/v1' // expect: legacy-host
base = 'https://external.pleo.io/v1'

const UNUSED_OLD_BASE = 'https://openapi.pleo.io/v1' // expect: legacy-host

export async function searchEntries(token: string, companyId: string) {
  const res = await fetch(base + '/accounting-entries:search?company_id=' + companyId, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  })
  return res.json()
}

export function describe() {
  const base = 'the accounting entries API'
  return `uses ${base}`
}
