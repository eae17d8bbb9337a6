export type HeaderProvider = () => Promise<Record<string, string>>

let held: Promise<string> | undefined

const credential = () => (held ??= Promise.resolve(process.env.PLEO_API_KEY!))

export const openApiHeaders: HeaderProvider = async () => ({
  authorization: `Bearer ${await credential()}`,
})

export const externalHeaders: HeaderProvider = async () => ({
  authorization: `Basic ${Buffer.from(`${await credential()}:`).toString('base64')}`, // expect: shared-credential
})

export const json =
  (origin: string, headers: HeaderProvider) =>
  async <T>(path: string, body?: unknown): Promise<T> => {
    const res = await fetch(origin + path, {
      method: body ? 'POST' : 'GET',
      headers: { ...(await headers()), 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
    })
    if (!res.ok) throw new Error(`${origin}${path}: ${res.status}`)
    return (await res.json()) as T
  }
