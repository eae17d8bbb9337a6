/**
 * Pleo's external API wants HTTP Basic: the key is the user name and the
 * password stays empty. (We still call ours "access token" in 1Password.)
 */
export class PleoCredentials {
  private readonly encoded: string;

  constructor(accessToken: string) {
    const pair = [accessToken, ''].join(':');
    this.encoded = Buffer.from(pair, 'utf8').toString('base64');
  }

  toHeader(): string {
    return `Basic ${this.encoded}`;
  }
}
