import { settings } from '../config.js'
import { externalHeaders, json, openApiHeaders } from './headers.js'

const before = json('https://openapi.pleo.io/v1', openApiHeaders)
const now = json('https://external.pleo.io', externalHeaders)

export async function* expenses() {
  let offset: number | null = 0
  while (offset !== null) {
    const page: any = await before(`/expenses?pageOffset=${offset}&pageSize=250`)
    yield* page.expenses
    offset = page.metadata.pageInfo.nextPageOffset ?? null
  }
}

export async function* entries() {
  const page = await now<{ data: object[] }>(
    `/v1/accounting-entries:search?company_id=${settings.companyId}&limit=100`,
    { includeDeleted: true },
  )
  yield* page.data
}
