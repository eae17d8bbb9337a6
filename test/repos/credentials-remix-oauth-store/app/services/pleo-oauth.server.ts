import { env } from '~/env.server'
import { saveTokens, type Connection } from '~/models/connection.server'

const TOKEN_URL = 'https://auth.pleo.io/oauth/token'

const clientAuth = () =>
  'Basic ' + Buffer.from([env.PLEO_CLIENT_ID, env.PLEO_CLIENT_SECRET].join(':')).toString('base64')

type TokenAnswer = { access_token: string; refresh_token: string; expires_in: number }

async function tokenRequest(body: Record<string, string>): Promise<TokenAnswer> {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    headers: { Authorization: clientAuth(), 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(body),
  })
  if (!res.ok) throw new Error(`Pleo token endpoint answered ${res.status}`)
  return res.json()
}

export function exchangeCode(code: string, verifier: string) {
  return tokenRequest({
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: env.PLEO_REDIRECT_URI,
  })
}

// Both tokens rotate; two tabs may refresh at once, so share the promise.
const inFlight = new Map<string, Promise<Connection>>()

export function refreshed(c: Connection): Promise<Connection> {
  if (c.expiresAt.getTime() - Date.now() > 30_000) return Promise.resolve(c)
  const running = inFlight.get(c.workspaceId)
  if (running) return running
  const job = tokenRequest({ grant_type: 'refresh_token', refresh_token: c.refreshToken })
    .then((t) =>
      saveTokens(c.workspaceId, {
        accessToken: t.access_token,
        refreshToken: t.refresh_token,
        expiresAt: new Date(Date.now() + t.expires_in * 1000),
      }),
    )
    .finally(() => inFlight.delete(c.workspaceId))
  inFlight.set(c.workspaceId, job)
  return job
}
