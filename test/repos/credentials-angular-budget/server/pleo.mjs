const SYNC = process.env.PLEO_SYNC_TOKEN

const withAuth = (scheme, value) => (init = {}) => {
  const headers = new Headers(init.headers)
  headers.set('Authorization', `${scheme} ${value}`) // expect: shared-credential
  return { ...init, headers }
}

const old = withAuth('Bearer', SYNC)
const current = withAuth('Basic', btoa(`${SYNC}:`))

export const expensesOf = (tagId) =>
  fetch(`https://openapi.pleo.io/v1/expenses?tagId=${tagId}`, old()).then((r) => r.json())

export const entriesOf = (companyId, tagId) =>
  fetch(
    `https://external.pleo.io/v1/accounting-entries:search?company_id=${companyId}`,
    current({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ includeDeleted: false, tagRowIds: [tagId] }),
    }),
  ).then((r) => r.json())
