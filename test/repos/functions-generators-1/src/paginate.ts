interface PageInfo {
  nextPageOffset?: number | null
  pageSize: number
  totalCount: number
}

type Paged<K extends string, T> = { [key in K]: T[] } & { metadata: { pageInfo: PageInfo } }

const API = 'https://openapi.pleo.io/v1'

export async function api<T>(path: string): Promise<T> {
  const response = await fetch(API + path, {
    headers: { Authorization: `Bearer ${process.env.PLEO_API_TOKEN}` },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json() as Promise<T>
}

/** Walks all pages; `key` names the envelope of the list. */
export async function* paginate<T, K extends string = string>(path: string, key: K, pageSize = 250): AsyncGenerator<T> {
  let offset: number | null | undefined = 0
  const glue = path.includes('?') ? '&' : '?'
  while (offset != null) {
    const page: Paged<K, T> = await api(`${path}${glue}pageOffset=${offset}&pageSize=${pageSize}`)
    yield* page[key]
    offset = page.metadata.pageInfo.nextPageOffset
  }
}
