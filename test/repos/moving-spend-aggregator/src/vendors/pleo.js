import axios from 'axios'

const http = axios.create({ baseURL: 'https://external.pleo.io', auth: { username: process.env.PLEO_API_KEY, password: '' } })
const company_id = process.env.PLEO_COMPANY_ID

export async function fetchPleo(since) {
  const rows = []
  let after
  do {
    const { data: page } = await http.post(
      '/v1/accounting-entries:search',
      { includeDeleted: false, performedAtStart: since },
      { params: { company_id, limit: 100, after } },
    )
    for (const entry of page.data) {
      rows.push({
        vendor: 'pleo',
        id: entry.id,
        cents: entry.transactionValue.minors,
        currency: entry.transactionValue.currency,
        kind: entry.family,
        state: entry.status,
      })
    }
    after = page.pagination.hasNextPage ? page.pagination.endCursor : null
  } while (after)
  return rows
}
