import { PUBLIC_PLEO_CLIENT_ID, PUBLIC_PLEO_WEB } from '$env/static/public'

// runs in the browser: only sends the user away
export function connectUrl(challenge: string): string {
  const u = new URL('https://auth.pleo.io/oauth/authorize')
  u.searchParams.set('client_id', PUBLIC_PLEO_CLIENT_ID)
  u.searchParams.set('code_challenge', challenge)
  u.searchParams.set('code_challenge_method', 'S256')
  u.searchParams.set('response_type', 'code')
  return u.toString()
}

export const settingsUrl = `${PUBLIC_PLEO_WEB}/settings/api-keys`

export async function refreshBudgets(): Promise<void> {
  await fetch('/api/budgets/refresh', { method: 'POST', headers: { 'x-csrf': document.cookie.slice(0, 32) } })
}
