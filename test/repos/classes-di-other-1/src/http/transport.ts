export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  body?: unknown;
}

export interface HttpTransport {
  send<T>(request: HttpRequest): Promise<T>;
}

export class FetchTransport implements HttpTransport {
  async send<T>({ method, url, headers, body }: HttpRequest): Promise<T> {
    const response = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${response.status}`);
    return (await response.json()) as T;
  }
}
