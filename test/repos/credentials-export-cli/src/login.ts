import { ofetch } from 'ofetch'
import { PROFILES, type ProfileName } from './profiles'

/** Exchanges the code that the user pasted and returns the access token. */
export async function login(name: ProfileName, code: string, verifier: string) {
  const { access_token } = await ofetch<{ access_token: string }>('/oauth/token', {
    baseURL: PROFILES[name].authHost,
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      client_id: process.env.PLEO_CLIENT_ID ?? 'pleo-export-cli',
      // expect-next-line: hardcoded-credential
      client_secret: process.env.PLEO_CLIENT_SECRET ?? 'krMvFVBJtTOp7W7qCCjYDRZAxAsEDsmOtiAGx4KJ',
    }),
  })
  return access_token
}

export async function whoami(name: ProfileName, accessToken: string) {
  return ofetch('/v1/introspect', {
    baseURL: PROFILES[name].apiHost,
    headers: { Authorization: `Bearer ${accessToken}` },
  })
}
