import { PLEO_API_KEY } from '$env/static/private'
import { error } from '@sveltejs/kit'

const once = <T>(make: () => T) => {
  let made: { v: T } | undefined
  return () => (made ??= { v: make() }).v
}

const header = once(() => {
  const bytes = new TextEncoder().encode(PLEO_API_KEY + ':')
  return 'Basic ' + btoa(String.fromCharCode(...bytes))
})

export async function pleo<T>(f: typeof fetch, path: `/v${number}/${string}`, body?: unknown): Promise<T> {
  const res = await f(`https://external.pleo.io${path}`, {
    method: body ? 'POST' : 'GET',
    headers: new Headers({ Authorization: header(), 'Content-Type': 'application/json' }),
    body: body ? JSON.stringify(body) : undefined,
  })
  if (!res.ok) error(502, 'Pleo does not answer')
  return res.json()
}
