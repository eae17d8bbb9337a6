import "server-only"
import { getIronSession } from "iron-session"
import { cookies } from "next/headers"
import { env } from "~/env"
import { refresh, type TokenSet } from "./pleo/oauth"

export interface PortalSession {
  userId?: string
  companyId?: string
  pleo?: { accessToken: string; refreshToken: string; expiresAt: number }
}

export const session = async () =>
  getIronSession<PortalSession>(await cookies(), { cookieName: "ledgerly", password: env.SESSION_PASSWORD })

export const toStored = (t: TokenSet) => ({
  accessToken: t.access_token,
  refreshToken: t.refresh_token,
  expiresAt: Date.now() + t.expires_in * 1000,
})

export async function pleoAccessToken() {
  const s = await session()
  if (!s.pleo) return undefined
  if (s.pleo.expiresAt - Date.now() < 60_000) {
    s.pleo = toStored(await refresh(s.pleo.refreshToken))
    await s.save()
  }
  return s.pleo.accessToken
}
