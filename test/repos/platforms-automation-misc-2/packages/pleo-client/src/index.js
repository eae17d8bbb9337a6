const ORIGIN = 'https://openapi.pleo.io'

/**
 * @param {{ token: string, origin?: string, fetch?: typeof fetch }} options
 */
export function createPleo({ token, origin = ORIGIN, fetch = globalThis.fetch }) {
  const send = (verb) => async (strings, ...values) => {
    const path = String.raw({ raw: strings }, ...values.map(encodeURIComponent))
    const res = await fetch(`${origin}/v1${path}`, { method: verb, headers: { authorization: `Bearer ${token}` } })
    if (res.status === 404) return undefined
    return res.json()
  }

  async function query(path, params) {
    const qs = new URLSearchParams(params)
    const res = await fetch(`${origin}/v1${path}?${qs}`, { headers: { authorization: `Bearer ${token}` } })
    return res.json()
  }

  return { get: send('GET'), del: send('DELETE'), query }
}
