import { createHash, randomBytes } from 'node:crypto'
import { env } from './env'
import { saveTokens, loadTokens, type TokenSet } from './tokenStore'

const AUTH = 'https://auth.pleo.io'

const clientAuth = () => 'Basic ' + Buffer.from(`${env.PLEO_CLIENT_ID}:${env.PLEO_CLIENT_SECRET}`).toString('base64')

export function authorizeUrl(state: string) {
  const verifier = randomBytes(48).toString('base64url')
  const url = new URL('/oauth/authorize', AUTH)
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: env.PLEO_CLIENT_ID,
    redirect_uri: env.PLEO_REDIRECT_URI,
    scope: 'accounting-entries:read users:read companies:read',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  return { url: url.href, verifier }
}

async function tokenRequest(body: Record<string, string>): Promise<TokenSet> {
  const res = await fetch(`${AUTH}/oauth/token`, {
    method: 'POST',
    headers: {
      Authorization: clientAuth(),
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(body),
  })
  if (!res.ok) throw new Error(`token endpoint answered ${res.status}`)
  const json = await res.json()
  return {
    accessToken: json.access_token,
    refreshToken: json.refresh_token,
    expiresAt: Date.now() + json.expires_in * 1000,
  }
}

export async function exchangeCode(installation: string, code: string, verifier: string) {
  const tokens = await tokenRequest({
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: env.PLEO_REDIRECT_URI,
  })
  await saveTokens(installation, tokens)
}

export async function accessTokenFor(installation: string): Promise<string> {
  const current = await loadTokens(installation)
  if (current.expiresAt > Date.now() + 60_000) return current.accessToken
  const fresh = await tokenRequest({ grant_type: 'refresh_token', refresh_token: current.refreshToken })
  await saveTokens(installation, fresh)
  return fresh.accessToken
}

export async function introspect(token: string) {
  const res = await fetch(AUTH + '/oauth/token/introspect', {
    method: 'POST',
    headers: { authorization: clientAuth() },
    body: new URLSearchParams({ token }),
  })
  return (await res.json()) as { active: boolean; exp?: number }
}
