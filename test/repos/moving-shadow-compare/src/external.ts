const KEY = process.env.PLEO_NEW_KEY ?? ''
const COMPANY = process.env.PLEO_COMPANY_ID ?? ''
const basic = { Authorization: `Basic ${btoa(KEY + ':')}`, 'Content-Type': 'application/json' }

export async function newEntries(day: string) {
  const out: any[] = []
  for (let after = ''; ; ) {
    const qs = new URLSearchParams({ company_id: COMPANY, limit: '100', ...(after && { after }) })
    const res = await fetch(`https://external.pleo.io/v1/accounting-entries:search?${qs}`, {
      method: 'POST',
      headers: basic,
      body: JSON.stringify({ includeDeleted: false, performedAtStart: `${day}T00:00:00Z`, performedAtEnd: `${day}T23:59:59Z` }),
    })
    const page: any = await res.json()
    out.push(...page.data)
    if (!page.pagination.hasNextPage) return out
    after = page.pagination.endCursor
  }
}

export async function newEntry(id: string) {
  const res = await fetch(`https://external.pleo.io/v1/accounting-entries/${id}`, { headers: basic })
  return (await res.json()).data
}

export async function newAccounts() {
  // expect-next-line: legacy-parameter
  const res = await fetch('https://external.pleo.io/v1/chart-of-accounts:search?pageSize=100', {
    method: 'POST',
    headers: basic,
    body: JSON.stringify({ companyId: COMPANY, excludeIfAssignedToCategory: false, excludeIfAssignedToContraAccount: false }),
  })
  const { data } = (await res.json()) as { data: Array<Record<string, string>> }
  return new Map(data.map((a) => [a.id, a.accountNumber])) // expect: legacy-field
}

export async function newReceipts(entryId: string) {
  const res = await fetch(`https://external.pleo.io/v1/accounting-entries/${entryId}/receipt`, { headers: basic }) // expect: unknown-external-call
  return res.ok
}
