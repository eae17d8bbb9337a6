import ky from 'ky'

const api = ky.create({
  prefixUrl: 'https://external.pleo.io',
  hooks: { beforeRequest: [(req) => req.headers.set('authorization', `Basic ${btoa(process.env.PLEO_KEY + ':')}`)] },
})

const company_id = process.env.PLEO_COMPANY_ID

/** @param {string} since */
export async function* entries(since) {
  let after
  do {
    const page = await api
      .post('v1/accounting-entries:search', {
        searchParams: { company_id, limit: 100, ...(after && { after }) },
        json: { includeDeleted: false, performedAtStart: since },
      })
      .json()
    yield* page.data
    after = page.pagination.hasNextPage ? page.pagination.endCursor : undefined
  } while (after)
}

export async function* employees() {
  let offset = 0
  for (;;) {
    const { data, pagination } = await api.get('v2/employees', { searchParams: { companyId: company_id, offset, limit: 500 } }).json()
    yield* data
    offset += data.length
    if (!pagination.hasNextPage) return
  }
}
