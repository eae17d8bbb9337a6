export interface PleoOptions {
  apiKey: string
  companyId: string
  host?: string
}

type Query = Record<string, string | number | undefined>

export class PleoHttpError extends Error {
  constructor(readonly status: number, readonly path: string) {
    super(`pleo: ${status} on ${path}`)
  }
}

export function createPleo({ apiKey, companyId, host = 'https://external.pleo.io' }: PleoOptions) {
  const authorization = 'Basic ' + Buffer.from(`${apiKey}:`).toString('base64')

  async function send(method: string, path: string, query: Query, body?: unknown) {
    const url = new URL(path, host)
    url.searchParams.set('company_id', companyId)
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(key, String(value))
    }
    const res = await fetch(url, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!res.ok) throw new PleoHttpError(res.status, path)
    return res.status === 204 ? undefined : res.json()
  }

  return {
    get: (path: string, query: Query = {}): Promise<any> => send('GET', path, query),
    post: (path: string, body: unknown, query: Query = {}): Promise<any> => send('POST', path, query, body),
    put: (path: string, body: unknown): Promise<any> => send('PUT', path, {}, body),
  }
}

export type Pleo = ReturnType<typeof createPleo>
