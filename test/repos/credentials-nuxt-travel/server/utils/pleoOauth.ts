const oauth = {
  apiBase: 'https://external.staging.pleo.io',
  tokenEndpoint: 'https://auth.pleo.io/oauth/token', // expect: environment-mismatch
  clientId: process.env.PLEO_CLIENT_ID!,
  clientSecret: process.env.PLEO_CLIENT_SECRET!,
}

let cached: { token: string; until: number } | undefined

export async function partnerToken(refreshToken: string) {
  if (cached && cached.until > Date.now()) return cached.token
  const answer = await $fetch<{ access_token: string; expires_in: number }>(oauth.tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
      client_id: oauth.clientId,
      client_secret: oauth.clientSecret,
    }),
  })
  cached = { token: answer.access_token, until: Date.now() + answer.expires_in * 900 }
  return cached.token
}

export async function partnerCompanies(refreshToken: string) {
  const token = await partnerToken(refreshToken)
  return $fetch(`${oauth.apiBase}/v1/companies`, { headers: { Authorization: `Bearer ${token}` } })
}
