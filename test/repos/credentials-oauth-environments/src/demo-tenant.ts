import { basic } from './basic.js'

/** The demo tenant of the sales team. */
export class DemoTenant {
  private readonly tokenEndpoint = 'https://auth.staging.pleo.io/oauth/token'
  private readonly apiRoot = 'https://external.pleo.io' // expect: environment-mismatch
  private cached?: { token: string; until: number }

  constructor(
    private readonly clientId: string,
    private readonly clientSecret: string,
    private readonly refreshToken: string,
  ) {}

  private async accessToken(): Promise<string> {
    if (this.cached && this.cached.until > Date.now()) return this.cached.token
    const res = await fetch(this.tokenEndpoint, {
      method: 'POST',
      headers: { authorization: basic(this.clientId, this.clientSecret) },
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: this.refreshToken }),
    })
    const { access_token, expires_in } = (await res.json()) as { access_token: string; expires_in: number }
    this.cached = { token: access_token, until: Date.now() + (expires_in - 60) * 1000 }
    return access_token
  }

  async companies(): Promise<{ id: string; name: string }[]> {
    const res = await fetch(`${this.apiRoot}/v1/companies`, {
      headers: { authorization: `Bearer ${await this.accessToken()}` },
    })
    return (await res.json()).data
  }
}
