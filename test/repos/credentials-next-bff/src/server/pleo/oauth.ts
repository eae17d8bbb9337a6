import "server-only"
import { env } from "~/env"

export type TokenSet = { access_token: string; refresh_token: string; expires_in: number; scope?: string }

const clientAuth = `Basic ${Buffer.from(`${env.NEXT_PUBLIC_PLEO_CLIENT_ID}:${env.PLEO_CLIENT_SECRET}`).toString("base64")}`

async function tokenRequest(params: Record<string, string>): Promise<TokenSet> {
  const res = await fetch("https://auth.pleo.io/oauth/token", {
    method: "POST",
    headers: { Authorization: clientAuth, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(params),
    cache: "no-store",
  })
  if (!res.ok) throw new Error(`token endpoint: ${res.status} ${await res.text()}`)
  return res.json()
}

export const exchangeCode = (code: string, verifier: string, redirectUri: string) =>
  tokenRequest({ grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: redirectUri })

export const refresh = (refreshToken: string) =>
  tokenRequest({ grant_type: "refresh_token", refresh_token: refreshToken })
