import { LEGACY_BASE, pleoApiToken } from '@finance/config'

export async function legacyExpenses(offset = 0) {
  const url = new URL(LEGACY_BASE + '/expenses')
  url.searchParams.set('pageOffset', String(offset))
  url.searchParams.set('status', 'QUEUED')
  const res = await fetch(url, { headers: { Authorization: `Bearer ${pleoApiToken}` } })
  return (await res.json()) as { expenses: { id: string }[] }
}

export async function markExported(ids: string[]) {
  await fetch(`${LEGACY_BASE}/expenses`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${pleoApiToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ expenseIds: ids, status: 'EXPORTED' }),
  })
}
