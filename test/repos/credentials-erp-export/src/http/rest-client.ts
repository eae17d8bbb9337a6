export type AuthScheme =
  | { type: 'bearer'; token: string }
  | { type: 'basic'; user: string; password?: string };

export interface RestClientOptions {
  baseUrl: string;
  auth: AuthScheme | (() => Promise<AuthScheme>);
}

export class HttpError extends Error {
  constructor(readonly status: number, readonly body: string, url: string) {
    super(`${status} ${url}`);
  }
}

export class RestClient {
  constructor(private readonly opts: RestClientOptions) {}

  protected async request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const auth = typeof this.opts.auth === 'function' ? await this.opts.auth() : this.opts.auth;
    const url = `${this.opts.baseUrl}${path}`;
    const res = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        authorization: toHeader(auth),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!res.ok) throw new HttpError(res.status, await res.text(), url);
    return (res.status === 204 ? undefined : await res.json()) as T;
  }
}

function toHeader(auth: AuthScheme): string {
  switch (auth.type) {
    case 'bearer':
      return `Bearer ${auth.token}`;
    case 'basic':
      return `Basic ${Buffer.from(`${auth.user}:${auth.password ?? ''}`).toString('base64')}`;
  }
}
