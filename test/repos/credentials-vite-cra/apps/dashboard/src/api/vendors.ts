export interface Vendor { id: string; name: string; status: 'active' | 'archived' }

export async function fetchVendors(companyId: string, signal?: AbortSignal): Promise<Vendor[]> {
  const out: Vendor[] = []
  let after: string | undefined
  do {
    const qs = new URLSearchParams({ company_id: companyId, limit: '100', ...(after && { after }) })
    const res = await fetch(`https://external.pleo.io/v1/vendors:search?${qs}`, {
      method: 'POST',
      signal,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Basic ${btoa(`${__PLEO_API_KEY__}:`)}`, // expect: credential-in-browser
      },
      body: JSON.stringify({}),
    })
    const page = await res.json()
    out.push(...page.data)
    after = page.pagination?.hasNextPage ? page.pagination.endCursor : undefined
  } while (after)
  return out
}
