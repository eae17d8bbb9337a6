import 'server-only'

const ORIGIN = 'https://openapi.pleo.io'

type Query = Record<string, string | number | undefined>

function address(path: string, query: Query = {}) {
  const url = new URL(path, ORIGIN)
  for (const [k, v] of Object.entries(query)) if (v !== undefined) url.searchParams.set(k, String(v))
  return url
}

async function send(url: URL, init: RequestInit = {}) {
  const res = await fetch(url, {
    ...init,
    cache: 'no-store',
    headers: { authorization: `Bearer ${process.env.PLEO_API_TOKEN}`, 'content-type': 'application/json', ...init.headers },
  })
  if (!res.ok) throw new Error(`pleo: ${res.status} ${await res.text()}`)
  return res.json()
}

export function queuedExpenses(pageOffset = 0) {
  return send(address('/v1/expenses', { status: 'QUEUED', pageOffset, pageSize: 100 })) // expect: legacy-call getExpenses (certain)
}

export function oneExpense(id: string) {
  return send(address(`/v1/expenses/${encodeURIComponent(id)}`)) // expect: legacy-call getExpense (certain)
}

export function markExported(expenseIds: string[]) {
  return send(address('/v1/expenses'), { // expect: legacy-call updateExpenses (certain)
    method: 'PUT',
    body: JSON.stringify({ expenseIds, status: 'EXPORTED' }),
  })
}
