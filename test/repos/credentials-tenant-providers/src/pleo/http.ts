export type HeaderProvider = () => Promise<Record<string, string>> | Record<string, string>

export function createHttp(base: string, provide: HeaderProvider) {
  return async function http<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(base + path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(await provide()),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`)
    return (await res.json()) as T
  }
}

export type Http = ReturnType<typeof createHttp>
