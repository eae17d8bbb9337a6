/**
 * Very small HTTP client. No retries: the callers decide.
 */
export class PleoHttp {
  #token
  #base

  /** @param {{ baseUrl: string, token: string }} options */
  constructor ({ baseUrl, token }) {
    if (!token) throw new TypeError('token is required')
    this.#base = baseUrl.replace(/\/+$/, '')
    this.#token = token
  }

  get #headers () {
    return {
      accept: 'application/json',
      authorization: `Bearer ${this.#token}` // expect: shared-credential
    }
  }

  /** @returns {Promise<any>} */
  async get (path, query = {}) {
    const qs = new URLSearchParams(query)
    const res = await fetch(`${this.#base}${path}?${qs}`, { headers: this.#headers })
    return PleoHttp.#unwrap(res)
  }

  async post (path, body) {
    const res = await fetch(this.#base + path, {
      method: 'POST',
      headers: { ...this.#headers, 'content-type': 'application/json' },
      body: JSON.stringify(body)
    })
    return PleoHttp.#unwrap(res)
  }

  static async #unwrap (res) {
    const text = await res.text()
    if (!res.ok) throw new Error(`${res.status} ${res.url}: ${text.slice(0, 200)}`)
    return text ? JSON.parse(text) : undefined
  }
}
