export class PleoStagingSession {
  static readonly tokenUrl = 'https://auth.staging.pleo.io/oauth/token';
  static readonly apiUrl = 'https://external.staging.pleo.io';

  constructor(private accessToken: string) {}

  async introspect() {
    const res = await fetch(`${PleoStagingSession.apiUrl}/v1/introspect`, {
      headers: { authorization: `Bearer ${this.accessToken}` },
    });
    return res.json();
  }
}

export class PleoSession {
  static readonly tokenUrl = 'https://auth.pleo.io/oauth/token';
  static readonly apiUrl = 'https://external.staging.pleo.io'; // expect: environment-mismatch

  constructor(private accessToken: string) {}

  async introspect() {
    const res = await fetch(`${PleoSession.apiUrl}/v1/introspect`, {
      headers: { authorization: `Bearer ${this.accessToken}` },
    });
    return res.json();
  }
}
