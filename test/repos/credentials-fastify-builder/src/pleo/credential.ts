export class Credential {
  private constructor(private readonly value: string) {}

  static apiKey(key: string): Credential {
    const raw = Buffer.from(`${key}:`, 'utf8')
    return new Credential(`Basic ${raw.toString('base64')}`)
  }

  static legacyToken(token: string): Credential {
    return new Credential(`Bearer ${token}`)
  }

  sign(headers: Map<string, string>): void {
    headers.set('authorization', this.value)
  }
}
