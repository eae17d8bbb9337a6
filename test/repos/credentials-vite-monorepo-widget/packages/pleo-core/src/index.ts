export interface PleoOptions {
  apiKey: string
  companyId: string
  baseUrl?: string
  fetchImpl?: typeof fetch
}

type Pair = [name: string, value: string]

const defaults = { baseUrl: 'https://external.pleo.io', fetchImpl: globalThis.fetch }

export function createPleo(options: PleoOptions) {
  const o = { ...defaults, ...options }
  const pairs: Pair[] = [
    ['Accept', 'application/json'],
    ['Authorization', `Basic ${btoa(`${o.apiKey}:`)}`],
  ]

  async function send<T>(path: string, body?: object): Promise<T> {
    const res = await o.fetchImpl(`${o.baseUrl}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: body ? [...pairs, ['Content-Type', 'application/json']] : pairs,
      body: body && JSON.stringify(body),
    })
    if (!res.ok) throw new Error(`Pleo ${res.status}`)
    return (await res.json()) as T
  }

  return {
    tagGroups: () => send<{ data: { id: string; name: string }[] }>(`/v0/tag-groups?company_id=${o.companyId}`),
    taxCodes: () => send<{ data: { id: string; rate: string }[] }>(`/v0/tax-codes:search?company_id=${o.companyId}`, {}),
  }
}
