/** @internal shared by all apps */
export function createClient({ origin, token, version = 'v1' }: { origin: string; token: string; version?: string }) {
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const res = await fetch(`${origin}/${version}${path}`, {
      method,
      body: body ? JSON.stringify(body) : null,
      headers: { authorization: `Bearer ${token}` },
    })
    return res.json() as Promise<T>
  }
  return {
    get: <T>(path: string) => send<T>('GET', path),
    patch: <T>(path: string, body: unknown) => send<T>('PATCH', path, body),
    post: <T>(path: string, body: unknown) => send<T>('POST', path, body),
    delete: <T>(path: string) => send<T>('DELETE', path),
  }
}
