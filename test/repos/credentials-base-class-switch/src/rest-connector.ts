export type AuthType = 'bearer' | 'basic-user' | 'api-key-header';

export interface ConnectorOptions {
  baseUrl: string;
  authType: AuthType;
  secret: string;
}

export abstract class RestConnector {
  protected constructor(protected readonly options: ConnectorOptions) {}

  protected authHeader(): Record<string, string> {
    const { authType, secret } = this.options;
    switch (authType) {
      case 'bearer':
        return { Authorization: `Bearer ${secret}` };
      case 'basic-user':
        return { Authorization: `Basic ${Buffer.from(`${secret}:`).toString('base64')}` };
      case 'api-key-header':
        return { 'X-Api-Key': secret }; // expect: wrong-auth-scheme
      default:
        throw new Error(`unknown auth type ${authType satisfies never}`);
    }
  }

  protected async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.options.baseUrl}${path}`, {
      method,
      headers: { ...this.authHeader(), 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!response.ok) throw new Error(`${this.constructor.name}: ${response.status}`);
    return response.json() as Promise<T>;
  }

  protected get<T>(path: string) {
    return this.call<T>('GET', path);
  }

  protected post<T>(path: string, body: unknown) {
    return this.call<T>('POST', path, body);
  }
}
