export abstract class RestClient {
  constructor(
    protected readonly baseUrl: string,
    private readonly token: string,
  ) {}

  protected get(path: string) {
    return this.send('GET', path);
  }

  protected put(path: string, body: unknown) {
    return this.send('PUT', path, body);
  }

  private send(method: string, path: string, body?: unknown) {
    return fetch(this.baseUrl + path, {
      method,
      headers: { Authorization: `Bearer ${this.token}` },
      body: JSON.stringify(body),
    });
  }
}
