// OAuth code grant (PKCE). Called by the settings page of the tenant.
const client = {
  id: process.env.PLEO_OAUTH_CLIENT_ID!,
  secret: process.env.PLEO_OAUTH_CLIENT_SECRET!,
}

const CLIENT_AUTH = `Basic ${btoa(`${client.id}:${client.secret}`)}`

export async function exchange(code: string, verifier: string, redirectUri: string) {
  const res = await fetch('https://auth.pleo.io/oauth/token', {
    method: 'POST',
    headers: { Authorization: CLIENT_AUTH, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri }),
  })
  if (!res.ok) throw new Error('exchange failed')
  const token = await res.json()

  // is it any good?
  const probe = await fetch('https://external.pleo.io/v1/introspect', {
    headers: { Authorization: `Bearer ${token.access_token}` },
  })
  return { token, scopes: (await probe.json()).scopes as string[] }
}
