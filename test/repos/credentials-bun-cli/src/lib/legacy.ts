type Fetcher = (path: string, init?: RequestInit) => Promise<any>

const bearerClient =
  (origin: string) =>
  (secret: () => string | undefined): Fetcher =>
  async (path, init) => {
    const value = secret()
    if (!value) throw new Error("no credential, see spendctl doctor")
    const res = await fetch(origin + path, {
      ...init,
      headers: { Authorization: `Bearer ${value}` }, // expect: api-key-on-legacy
    })
    return res.json()
  }

export const legacy = bearerClient("https://openapi.pleo.io/v1")(() => Bun.env.PLEO_EXTERNAL_KEY)
