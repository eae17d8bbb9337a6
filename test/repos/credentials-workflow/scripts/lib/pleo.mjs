import { request } from 'undici'

const base = process.env.PLEO_BASE_URL || 'https://external.pleo.io'

export function authorization () {
  const key = process.env.PLEO_API_KEY
  if (!key) throw new Error('PLEO_API_KEY missing')
  return 'Basic ' + Buffer.from(key + ':').toString('base64')
}

export async function pleo (method, path, body) {
  const res = await request(base + path, {
    method,
    headers: {
      authorization: authorization(),
      'content-type': 'application/json'
    },
    body: body ? JSON.stringify(body) : undefined
  })
  if (res.statusCode >= 400) {
    throw new Error(`${method} ${path} -> ${res.statusCode} ${await res.body.text()}`)
  }
  return res.body.json()
}
