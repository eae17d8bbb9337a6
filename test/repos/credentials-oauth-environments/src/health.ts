import { basic } from './basic.js'

const { PLEO_CLIENT_ID = '', PLEO_CLIENT_SECRET = '' } = process.env

/** is our client still known? */
export async function clientIsKnown(token: string): Promise<boolean> {
  const res = await fetch('https://auth.pleo.io/oauth/token/introspect', {
    method: 'POST',
    headers: { Authorization: basic(PLEO_CLIENT_ID, PLEO_CLIENT_SECRET) },
    body: new URLSearchParams({ token }),
  })
  return res.ok
}

export async function scopes(): Promise<string[]> {
  const res = await fetch('https://external.pleo.io/v1/introspect', {
    headers: { Authorization: basic(PLEO_CLIENT_ID, PLEO_CLIENT_SECRET) }, // expect: wrong-auth-scheme
  })
  const { data } = await res.json()
  return data.scope.split(' ')
}
