/** Root of all clients. `origin` and `token` come from the subclass. */
export class HttpBase {
  constructor ({ origin, token }) {
    this.origin = origin
    this.token = token
  }

  async request (path, { method = 'GET', json } = {}) {
    const res = await fetch(this.origin + path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(json && { 'content-type': 'application/json' })
      },
      body: json && JSON.stringify(json)
    })
    if (!res.ok) throw Object.assign(new Error(`${method} ${path}`), { status: res.status })
    return res.json()
  }
}
