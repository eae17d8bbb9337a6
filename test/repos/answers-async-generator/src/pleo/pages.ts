const ROOT = 'https://openapi.pleo.io/v1'
const PAGE = 200

async function getJson(path: string, params: Record<string, string | number>): Promise<any> {
  const url = new URL(ROOT + path)
  for (const [k, v] of Object.entries(params)) url.searchParams.set(k, String(v))
  const res = await fetch(url, { headers: { Authorization: `Bearer ${process.env.PLEO_TOKEN}` } })
  if (!res.ok) throw Object.assign(new Error(`GET ${path}`), { status: res.status })
  return res.json()
}

export async function* employees(): AsyncGenerator<any> {
  let offset = 0
  while (true) {
    const page = await getJson('/employees', { pageOffset: offset, pageSize: PAGE })
    for (const employee of page.employees) yield employee
    const next = page.metadata?.pageInfo?.nextPageOffset // expect: changed-field
    if (next == null) return
    offset = next
  }
}

export async function* expensePages(since: string) {
  let offset: number | undefined = 0
  let seen = 0
  do {
    const { expenses, metadata } = await getJson('/expenses', { pageOffset: offset ?? 0, pageSize: PAGE, dateFrom: since })
    seen += expenses.length
    yield expenses
    console.error(`${seen}/${metadata.pageInfo.totalCount}`) // expect: changed-field
    offset = metadata.pageInfo.nextPageOffset ?? undefined // expect: changed-field
  } while (offset !== undefined)
}
