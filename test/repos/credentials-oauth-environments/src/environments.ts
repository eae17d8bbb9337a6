export type Environment = 'production' | 'sandbox'

interface Endpoints {
  readonly api: string
  readonly authorize: string
  readonly token: string
}

/** for the connect button of the partner page */
export const ENDPOINTS: Readonly<Record<Environment, Endpoints>> = Object.freeze({
  production: {
    api: 'https://external.pleo.io',
    authorize: 'https://auth.pleo.io/oauth/authorize',
    token: 'https://auth.pleo.io/oauth/token',
  },
  sandbox: {
    api: 'https://external.staging.pleo.io',
    token: 'https://auth.staging.pleo.io/oauth/token',
    authorize: 'https://auth.pleo.io/oauth/authorize', // expect: environment-mismatch
  },
})

export function authorizeUrl(env: Environment, clientId: string, challenge: string, redirect: string): string {
  const query = new URLSearchParams({
    client_id: clientId,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    redirect_uri: redirect,
    response_type: 'code',
  })
  return `${ENDPOINTS[env].authorize}?${query}`
}
