import { token } from './token.js'

const BASE = 'https://openapi.pleo.io/v1'

/** Page by page, the next address is put together from the offset in the answer. */
export async function allExpenses ({ since } = {}) {
  const found = []
  let url = `${BASE}/expenses?pageSize=500`
  if (since) url += `&dateFrom=${encodeURIComponent(since)}`

  while (url) {
    const res = await fetch(url, { headers: { authorization: `Bearer ${token()}` } }) // expect: legacy-call getExpenses
    const { expenses, metadata: { pageInfo } } = await res.json()
    found.push(...expenses)
    url = pageInfo.nextPageOffset ? `${BASE}/expenses?pageSize=500&pageOffset=${pageInfo.nextPageOffset}` : null
  }

  return found
}

// by recursion, the old way
export async function allEmployees (offset = 0, seen = []) {
  const res = await fetch(`${BASE}/employees?pageOffset=${offset}`, { headers: { authorization: `Bearer ${token()}` } }) // expect: legacy-call getEmployees (certain)
  const body = await res.json()
  const next = body.metadata.pageInfo.nextPageOffset
  const people = seen.concat(body.employees)
  return next ? allEmployees(next, people) : people
}
