export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** base => token => method => path => body => Promise */
export const request =
  (base: string) =>
  (token: string) =>
  (method: Method) =>
  <T = unknown>(path: string, body?: unknown): Promise<T> =>
    fetch(base + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).then((res) => {
      if (!res.ok) throw new Error(`${method} ${path}: ${res.status}`)
      return res.json() as Promise<T>
    })

/** Binds an endpoint once; what comes back only needs the body. */
export const endpoint =
  (send: (method: Method) => <T>(path: string, body?: unknown) => Promise<T>) =>
  (method: Method, path: string) =>
  <T>(body?: unknown) =>
    send(method)<T>(path, body)
