/**
 * A tiny JSON client. Knows nothing of Pleo: host and authorization come from
 * the caller (see pleo.mjs).
 */
export class JsonClient {
  /**
   * @param {string} base
   * @param {string} authorization complete header value
   */
  constructor(base, authorization) {
    this.base = base.replace(/\/$/, '')
    this.authorization = authorization
  }

  async send(method, path, body) {
    const res = await fetch(this.base + path, {
      method,
      headers: {
        Authorization: this.authorization,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      body: body && JSON.stringify(body),
    })
    if (!res.ok) throw new Error(`${method} ${path} -> ${res.status}`)
    return res.status === 204 ? null : res.json()
  }

  get(path) {
    return this.send('GET', path)
  }

  post(path, body) {
    return this.send('POST', path, body)
  }
}
